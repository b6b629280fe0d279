// Reliefs that could not be reckoned (未能调减): each an open case of its school with what stands in the way, tried again with the next fee notice and once a day.
// What the rules refuse must hold up neither the others nor the event, which other rooms hear in the same transaction. Private to this room.
#pragma once
#include "afterschool/catalogue/api.hpp"
#include "fees/charges/api.hpp"

namespace luoshi::fees::charges {

struct OpenRelief {
    PupilId pupil;
    ReliefCause cause = ReliefCause::stopped;
    std::string reference;
};
BOOST_DESCRIBE_STRUCT(OpenRelief, (), (pupil, cause, reference))

void keep_open(Work& work, const catalogue::PlanLine& plan, const OpenRelief& relief, const std::string& words, const std::string& words_en);
// Nothing of the plan could be reckoned: of one pupil, or of everybody who was billed for the course that stopped. Nobody who owes nothing has a case.
void keep_open(Work& work, const catalogue::PlanLine& plan, ReliefCause cause, std::string_view reference, const std::optional<PupilId>& pupil, const Problem& why);

}  // namespace luoshi::fees::charges
