// Many families at once, for made-up populations: pupils with their places and numbers, guardians who are bound to them,
// groups, and one decision each, with the statements of the use cases and without their questions. Not for people:
// nobody is asked, and no event is sent.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "pupils/api.hpp"
#include "pupils/places.hpp"

namespace luoshi::pupils {

struct BulkGuardian {
    GuardianshipId id;
    AccountId account;  // of the Work's county
    std::string name;
    std::string relation;
};

struct BulkGroup {
    PupilGroupId id;
    GroupKind kind = GroupKind::both_working;
};

struct BulkDecision {
    ConsentId id;
    Decision decision = Decision::given;
    DecidedBy decided_by = DecidedBy::guardian;  // by the first guardian, else the class teacher
    Instant given_at;
    std::string reason = {};  // of an entry by the class teacher
};

struct BulkFamily {
    NewPupil pupil;
    std::vector<BulkGuardian> guardians;  // at most two, confirmed
    std::vector<BulkGroup> groups = {};
    std::optional<BulkDecision> decision = {};
};

struct BulkAgreement {
    AgreementId id;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::string sha256;
    AccountId class_teacher;  // whose entries those by the class teacher are
};

// In the Work's county. Answers the public codes in the same order. The caller records.
std::vector<std::string> insert_families(Work& work, std::span<const BulkFamily> families,
                                         const BulkAgreement& agreement);

}  // namespace luoshi::pupils
