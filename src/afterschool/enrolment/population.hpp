// A school with families, a published plan and courses, put directly into the tables: for the benchmark of the opening
// minute and for the tests of this room. Everybody consents, is signed in and has one guardian. Not for real systems:
// nothing of it went through the use cases.
#pragma once
#include <string>
#include <vector>

#include "afterschool/enrolment/lines.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::afterschool::enrolment {

struct PopulationWanted {
    BodyId school;  // a body of the county
    std::string county;
    int pupils = 100;
    int classes = 4;  // all of grade 3
    int slots = 3;    // s1, s2, …
    int courses_per_slot = 2;
    int places_min = 5;
    int places_max = 30;
    int base_groups = 1;       // at each time of the base service
    bool second_hour = false;  // the base service is held in s1 too
    int school_year = 2026;
    org::TermKind term = org::TermKind::autumn;
};

struct Family {
    PupilId pupil;
    AccountId guardian;
    Id<struct GuardianshipSeedTag> guardianship;
    ConsentId consent;
    Instant consented_at;
    ClassId class_;
    std::string secret;  // of the guardian's session, as in the cookie
};

struct PopulatedCourse {
    CourseId id;
    std::string slot;
};

struct Population {
    PopulationWanted wanted;
    std::vector<ClassId> classes;
    std::vector<AccountId> teachers;  // head teacher of each class
    std::vector<Family> families;
    PlanId plan;
    pupils::AgreementId agreement;
    CourseId base;                         // the first base group for grade 3, in slot "base"
    std::vector<PopulatedCourse> groups;   // all base groups, slot by slot
    std::vector<PopulatedCourse> courses;  // slot by slot
};

Result<Population> populate(storage::Storage& storage, const storage::Context& context, const PopulationWanted& wanted);

// Another decision of the family, as pupils would keep it: the standing follows.
void decide_anew(Work& work, const Population& population, Family& family, pupils::Decision decision);

}  // namespace luoshi::afterschool::enrolment
