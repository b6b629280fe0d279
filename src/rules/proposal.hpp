// A value before it stands: is it well formed, may its place set it, does a level above allow it, and what would it put
// an end to.
#pragma once
#include <string>
#include <vector>

#include "rules/store.hpp"
#include "rules/values.hpp"

namespace luoshi::rules {

struct Proposal {
    org::BodyLine body;
    Place place;
    const Parameter* parameter = nullptr;
    LineValue value;  // as it would stand, in its written form
    std::string slot;
};

// Form, competence, qualifiers, days; refuses with a field. Asks for no right and looks at no other value. `certain` as
// if it were confirmed.
Result<Proposal> read_proposal(Work& work, const EnterValue& command);

// Of the line above, the places below and its own place: all values of the parameter with days in common.
std::vector<LineValue> values_around(Work& work, const Proposal& proposal);

// The confirmed values of levels above that could meet this one and are tighter; the first is the one to name.
std::vector<LineValue> tighter_above(const Proposal& proposal, const std::vector<LineValue>& around);
// Reported ones: they warn, for nobody answers for them.
std::vector<LineValue> tighter_reported_above(const Proposal& proposal, const std::vector<LineValue>& around);
// Values of levels below that would no longer hold.
std::vector<LineValue> looser_below(const Proposal& proposal, const std::vector<LineValue>& around);
// What a level above allows, in words; empty: anything. The confirmed values above that could meet this one.
Spoken allowed_here(const Proposal& proposal, const std::vector<LineValue>& around);

Problem looser_than_above(const Proposal& proposal, const LineValue& upper);
Result<Nothing> require_tightening(Work& work, const Proposal& proposal);
// The register knows the document: then the value rests on it, whether anybody says so or not.
void rest_on_register(Work& work, Proposal& proposal);
// A repealed or expired notice cannot carry a new value (湘教改〔2022〕1号, 十: what it repeals no longer holds).
Result<Nothing> require_notice(Work& work, const Proposal& proposal);

// A record again as a proposal, for the second person's checks; it rests on what the register knows by now.
Result<Proposal> proposal_of(Work& work, const ValueRecord& record);

// What standing makes of the certain values of its slot: earlier ones end where it begins, and a later one ends it.
struct SlotPlan {
    struct Cut {
        ValueId value;
        std::int64_t version = 0;
        Date until;
    };
    std::vector<Cut> cuts;
    Date holds_until;
};
// Refuses with "cuts-in-two" when a value would go on after the new one ends.
Result<SlotPlan> plan_slot(Work& work, std::string_view slot, ValueId self, Date valid_from, Date valid_until);
void cut(Work& work, const SlotPlan& plan);

}  // namespace luoshi::rules
