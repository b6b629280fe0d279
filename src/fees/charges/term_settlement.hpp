// What the settlement of a term writes: pure values between reckoning (often on a reader's thread) and writing. Private to this room.
#pragma once
#include "fees/charges/less_owed.hpp"

namespace luoshi::fees::charges {

struct SettledPupil {
    PupilId pupil;
    Money asked;
    Money charged;
    LessOwed less;
    Money more;
    Money exempt;
    std::int64_t lessons = 0;
    std::int64_t missed = 0;  // lessons, and what kept their money
    reckoning::KeptBy kept = reckoning::KeptBy::nothing;
    std::vector<OpenBill> open;  // only where something is waived
};

struct SettledSums {
    Money asked, charged, refund, waived, more, exempt_asked, exempt;
};

// How far the audit of a partition went.
struct RecordedIn {
    std::string county;
    std::int64_t serial = 0;
};

struct TermSettlement {
    PlanId plan;
    RecordedIn recorded;            // of the county, when it was reckoned
    std::vector<RecordedIn> above;  // of the partitions above it, in which rules of its line are kept
    Date day;                       // on which it was reckoned
    journal::Books books;
    ChargeRules rules;
    std::optional<Problem> why_not;
    std::vector<SettledPupil> pupils;  // by identifier: rows go into the table in the order of its key
    SettledSums sums;
};

}  // namespace luoshi::fees::charges
