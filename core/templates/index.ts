import { appraisal } from "./appraisal";
import { callCentre } from "./call-centre";
import { coaching } from "./coaching";
import { ecommerceScorecard } from "./ecommerce-scorecard";
import { frontDesk } from "./front-desk";
import { helpDesk } from "./help-desk";
import { payroll } from "./payroll";
import { presalesRating } from "./presales-rating";
import { qualitySampling } from "./quality-sampling";
import { receptionLog } from "./reception-log";
import { survey } from "./survey";
import type { Template } from "./template";

/** Every template, in the order in which the gallery shows them. */
export const templates: readonly Template[] = [
  ecommerceScorecard,
  presalesRating,
  callCentre,
  helpDesk,
  frontDesk,
  appraisal,
  survey,
  receptionLog,
  qualitySampling,
  payroll,
  coaching,
];
