// What the families of a school choose: weekdays of the base service and ranked wishes.
#pragma once
#include "afterschool/enrolment/bulk.hpp"
#include "app/population/school_term.hpp"

namespace luoshi::app {

struct Chooser {
    pupils::PupilId pupil;
    int grade = 1;
    pupils::ConsentId consent;
    Instant consented_at;
    AccountId account;
    std::string name;
};

struct Choices {
    std::vector<enrolment::BulkBase> bases;
    std::vector<enrolment::BulkWishes> wishes;
    std::int64_t wish_count = 0;
};
Choices choices_of(const std::vector<Chooser>& choosers, const MadePlan& plan, const MadeRound& round, std::uint64_t seed);

}  // namespace luoshi::app
