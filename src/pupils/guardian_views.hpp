// Guardians and how they are bound to a child: slips with codes, bindings that wait for the school, and disputes.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/time.hpp"
#include "org/api.hpp"
#include "pupils/ids.hpp"
#include "pupils/roster_action.hpp"
#include "pupils/words.hpp"

namespace luoshi::pupils {

struct GuardianshipRow {
    GuardianshipId id;
    std::string county;
    PupilId pupil;
    std::string pupil_name;
    std::string class_name;
    std::string name;  // as the guardian called oneself
    std::string relation;
    GuardianshipState state = GuardianshipState::waiting;
    Instant asked_at;
    std::optional<Instant> confirmed_at;
    std::optional<std::string> confirmed_by;
    std::optional<std::string> ended_reason;
    std::vector<std::string> known_names;  // whom the school's papers name
    std::int64_t version = 0;
    std::vector<RosterAction> actions;
};
BOOST_DESCRIBE_STRUCT(GuardianshipRow, (),
                      (id, county, pupil, pupil_name, class_name, name, relation, state, asked_at, confirmed_at,
                       confirmed_by, ended_reason, known_names, version, actions))

enum class SlipState { open, used, expired, void_ };
BOOST_DESCRIBE_ENUM(SlipState, open, used, expired, void_)

struct SlipRow {
    SlipId id;
    PupilId pupil;
    std::string pupil_name;
    std::string class_name;
    SlipState state = SlipState::open;
    Instant issued_at;
    std::string issued_by;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(SlipRow, (), (id, pupil, pupil_name, class_name, state, issued_at, issued_by, expires_at))

struct PrintedSlip {
    SlipId id;
    std::string pupil_name;
    std::string class_name;
    std::string code;  // "K7Q2-M4XA-9TRP"
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(PrintedSlip, (), (id, pupil_name, class_name, code, expires_at))

// A page to print: the codes are shown this once.
struct SlipSheet {
    using shown_once = void;
    std::string school_name;
    std::vector<PrintedSlip> items;
};
BOOST_DESCRIBE_STRUCT(SlipSheet, (), (school_name, items))

// Whose slip it is, so that a family sees that it holds the right one; nothing more.
struct SlipLook {
    std::string school_name;
    std::string class_name;
    std::string pupil_name_masked;  // 张*明
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(SlipLook, (), (school_name, class_name, pupil_name_masked, expires_at))

struct Bound {
    GuardianshipId guardianship;
    std::string county;
    GuardianshipState state = GuardianshipState::waiting;
    std::string words;  // what happens next
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(Bound, (), (guardianship, county, state, words, words_en))

struct SignedUp {
    AccountId account;
    std::string name;
    Bound bound;
};
BOOST_DESCRIBE_STRUCT(SignedUp, (), (account, name, bound))

struct DisputeRow {
    DisputeId id;
    std::string county;
    PupilId pupil;
    std::string pupil_name;
    std::string class_name;
    DisputeSubject subject = DisputeSubject::binding;
    std::optional<std::string> contested_name;
    std::optional<AgreementKind> kind;
    std::optional<int> school_year;
    std::optional<org::TermKind> term;
    std::string reason;
    Instant opened_at;
    std::string opened_by;
    bool open = true;
    std::optional<DisputeOutcome> outcome;
    std::optional<std::string> settlement;
    std::optional<Instant> settled_at;
    std::optional<std::string> settled_by;
};
BOOST_DESCRIBE_STRUCT(DisputeRow, (),
                      (id, county, pupil, pupil_name, class_name, subject, contested_name, kind, school_year, term,
                       reason, opened_at, opened_by, open, outcome, settlement, settled_at, settled_by))

}  // namespace luoshi::pupils
