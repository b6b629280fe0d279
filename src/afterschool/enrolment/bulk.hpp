// Many choices at once, for made-up populations: base places and lists of wishes, with the statements of the use cases
// and without their questions. Not for people: nobody is asked, and no event is sent.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "afterschool/enrolment/api.hpp"
#include "afterschool/enrolment/commands.hpp"

namespace luoshi::afterschool::enrolment {

// Whose choice: a pupil with a given consent of the term, and the account that chose.
struct BulkChooser {
    PupilId pupil;
    ConsentId consent;
    Instant consented_at;
    std::string account;
    std::string account_name;
    Instant at;  // not before the consent
};

struct BulkBase {
    BulkChooser by;
    BaseChoiceId id;
    std::vector<int> weekdays;
    std::vector<BaseGroup> groups;  // one at every time of the base service
};
// In the Work's county, groups from `from` on; the caller records.
void insert_bases(Work& work, PlanId plan, Date from, std::span<const BulkBase> bases);

struct BulkWishes {
    BulkChooser by;
    SubmissionId id;
    std::vector<Wish> wishes;  // by slot and rank, from 1 without gaps
};
void insert_wishes(Work& work, RoundId round, std::span<const BulkWishes> lists);

}  // namespace luoshi::afterschool::enrolment
