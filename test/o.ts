import { hrCopy } from "../core/hr-copy/hr-copy";
import { readFormula } from "../sidebar/read-formula";
const src: any = {"name":"表 1","cells":[["姓名","等级",null,null],["应发",null,null,null],["权重","","","满分"],["",0.3,"",0.3]],"formulas":[[null,null,null,null],[null,null,null,null],[null,"=veto(F9:C6,\"=\")",null,null],[null,null,null,null]],"formats":[[],[],[],[]]};
console.log(JSON.stringify(hrCopy(src, { kind: "native", leftOut: [] }, readFormula)));
src.formulas[2][1]="=VETO(C6:F9,\"=\")";
console.log(JSON.stringify(hrCopy(src, { kind: "native", leftOut: [] }, readFormula)));
