// The case file as an official sees it, and the steps that are open to this actor, each with the reason where it is not.
#pragma once
#include "supervision/complaints/store.hpp"

namespace luoshi::supervision::complaints {

ComplaintCase case_of(Work& work, const Head& head);
ComplaintStep step_for(Work& work, const Head& head, ComplaintAct act);
std::vector<CompetentBody> may_route_to(Work& work, const Head& head);
ComplaintAgainstUs against_us(Work& work, const Head& head);
// May explain: holds the right over the body complained of.
bool may_explain(const Actor& actor, const Head& head);

}  // namespace luoshi::supervision::complaints
