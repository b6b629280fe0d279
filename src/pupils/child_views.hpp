// A child as its guardians see it, how they can be reached, and the corrections they ask for. Numbers, mail addresses
// and telephone numbers are masked.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/time.hpp"
#include "pupils/ids.hpp"
#include "pupils/roster_action.hpp"
#include "pupils/words.hpp"

namespace luoshi::pupils {

// One child as its guardian sees it in the list. While a binding waits or is disputed, the child is a masked name and
// nothing else.
struct ChildCard {
    GuardianshipId guardianship;
    std::string county;
    GuardianshipState binding = GuardianshipState::waiting;
    std::optional<PupilId> pupil;
    std::string name;
    std::string school_name;
    std::string class_name;
    std::optional<PupilState> state;
    std::int64_t to_decide = 0;   // agreements on which nobody of the family has decided
    std::int64_t to_confirm = 0;  // decisions that somebody entered for the family
    bool disputed = false;        // guardians disagree about a consent
};
BOOST_DESCRIBE_STRUCT(ChildCard, (),
                      (guardianship, county, binding, pupil, name, school_name, class_name, state, to_decide,
                       to_confirm, disputed))

struct ChildGuardian {
    GuardianshipId id;
    std::string name;
    std::string relation;
    GuardianshipState state = GuardianshipState::waiting;
    bool me = false;
    std::optional<RosterAction> contest;
};
BOOST_DESCRIBE_STRUCT(ChildGuardian, (), (id, name, relation, state, me, contest))

struct OwnChild {
    PupilId id;
    std::string county;
    std::string name;
    std::string code;
    Date born;
    bool under_14 = false;
    std::string school_name;
    std::string class_name;
    PupilState state = PupilState::on_roll;
    bool boarding = false;
    std::optional<std::string> number_masked;
    std::vector<ChildGuardian> guardians;
};
BOOST_DESCRIBE_STRUCT(OwnChild, (),
                      (id, county, name, code, born, under_14, school_name, class_name, state, boarding, number_masked,
                       guardians))

struct ContactView {
    std::optional<std::string> mail_masked;
    std::optional<std::string> phone_masked;
    NotifyBy notify_by = NotifyBy::none;
};
BOOST_DESCRIBE_STRUCT(ContactView, (), (mail_masked, phone_masked, notify_by))

// ---- corrections that families ask for
// ----------------------------------------------------------------------------------

// `present` and `wanted` are words of the field: male, true, 2016-03-08; numbers are masked.
struct PupilCorrection {
    CorrectionId id;
    std::string county;
    PupilId pupil;
    std::string pupil_name;
    std::string class_name;
    PupilCorrectionField field = PupilCorrectionField::name;
    std::string present;  // in the roster today; empty: nothing
    std::string wanted;
    std::string reason;
    Instant asked_at;
    std::string asked_by;
    PupilCorrectionState state = PupilCorrectionState::open;
    std::optional<std::string> answer;
    std::optional<Instant> decided_at;
    std::optional<std::string> decided_by;
};
BOOST_DESCRIBE_STRUCT(PupilCorrection, (),
                      (id, county, pupil, pupil_name, class_name, field, present, wanted, reason, asked_at, asked_by,
                       state, answer, decided_at, decided_by))

}  // namespace luoshi::pupils
