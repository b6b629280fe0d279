// What the use cases of rules are asked with. `county` names the partition of a write: that of the body that sets the
// value.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "platform/http/route.hpp"
#include "rules/views.hpp"

namespace luoshi::rules {

// ---- questions
// ---------------------------------------------------------------------------------------------------------

struct AskWhy {
    std::string parameter;
    std::optional<BodyId> body = {};  // default: the actor's own
    std::optional<Date> on = {};      // default: today
    std::optional<org::Stage> stage = {};
    std::optional<org::Tier> tier = {};
};
BOOST_DESCRIBE_STRUCT(AskWhy, (), (parameter, body, on, stage, tier))

struct ShowHeld {
    std::optional<BodyId> body = {};
    std::optional<Date> on = {};
    std::optional<org::Stage> stage = {};
    std::optional<org::Tier> tier = {};
};
BOOST_DESCRIBE_STRUCT(ShowHeld, (), (body, on, stage, tier))

struct ShowParameters {};
BOOST_DESCRIBE_STRUCT(ShowParameters, (), ())

struct FindValues {
    std::optional<std::string> parameter = {};
    std::optional<BodyId> body = {};  // values of this place and below
    std::optional<Step> step = {};
    std::optional<Claim> claim = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindValues, (), (parameter, body, step, claim, cursor, limit))

struct OneValue {
    ValueId id;
};
BOOST_DESCRIBE_STRUCT(OneValue, (), (id))

struct FindResting {  // values whose notice no longer carries them
    std::optional<BodyId> body = {};
    std::optional<Date> on = {};
};
BOOST_DESCRIBE_STRUCT(FindResting, (), (body, on))

struct FindConflicts {
    std::optional<BodyId> body = {};
    std::optional<Date> on = {};
};
BOOST_DESCRIBE_STRUCT(FindConflicts, (), (body, on))

struct NoQuestion {};
BOOST_DESCRIBE_STRUCT(NoQuestion, (), ())

// ---- values
// ------------------------------------------------------------------------------------------------------------

struct EnterValue {
    ValueId id;   // made by the client: a repeat gives the first answer
    BodyId body;  // who sets it: a department of education, development and reform or finance, or a government, for its
                  // division; or a school
    std::string parameter;
    json::value value;
    std::optional<org::Stage> stage = {};
    std::optional<org::Tier> tier = {};
    std::optional<std::string> season_from = {};   // MM-DD; both or neither
    std::optional<std::string> season_until = {};  // MM-DD
    Date valid_from;
    std::optional<Date> valid_until = {};  // the first day on which it no longer holds
    Claim claim = Claim::decided;
    std::string document;  // number; of a decided value required
    std::string clause = {};
    std::optional<CitedNotice> notice = {};  // must be in force on valid_from; found by itself where the register knows
                                             // the document's number
    Grade grade = Grade::A;
    std::string source = {};  // of a reported value required
    std::string note = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(EnterValue, (),
                      (id, body, parameter, value, stage, tier, season_from, season_until, valid_from, valid_until,
                       claim, document, clause, notice, grade, source, note, county))

// The same without an id, while it is being typed.
struct PreviewValue {
    BodyId body;
    std::string parameter;
    json::value value;
    std::optional<org::Stage> stage = {};
    std::optional<org::Tier> tier = {};
    std::optional<std::string> season_from = {};
    std::optional<std::string> season_until = {};
    Date valid_from;
    std::optional<Date> valid_until = {};
    std::optional<CitedNotice> notice = {};
    std::optional<std::string> document = {};
};
BOOST_DESCRIBE_STRUCT(PreviewValue, (),
                      (body, parameter, value, stage, tier, season_from, season_until, valid_from, valid_until, notice,
                       document))

enum class ValueStep { confirm, settle, withdraw };
BOOST_DESCRIBE_ENUM(ValueStep, confirm, settle, withdraw)
struct PreviewStep {  // a value that is there
    ValueId id;
    ValueStep step = ValueStep::confirm;
};
BOOST_DESCRIBE_STRUCT(PreviewStep, (), (id, step))

struct StepValue {  // confirm
    ValueId id;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(StepValue, (), (id, county, if_match))

struct EndValue {  // reject (before it stands), withdraw (afterwards)
    ValueId id;
    std::string reason;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(EndValue, (), (id, reason, county, if_match))

// The chosen candidate becomes confirmed, the others of its slot are rejected.
struct SettleValue {
    ValueId id;            // the chosen candidate
    DecisionId decision;   // made by the client
    std::string document;  // by which it is decided
    std::string clause = {};
    std::string reason;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(SettleValue, (), (id, decision, document, clause, reason, county, if_match))

// ---- telephones
// --------------------------------------------------------------------------------------------------------

struct FindPhones {
    std::optional<BodyId> body =
        {};  // those that hold for this body: its own and those above; default: the actor's own
    std::optional<Date> on = {};
};
BOOST_DESCRIBE_STRUCT(FindPhones, (), (body, on))

struct EnterPhone {
    PhoneId id;  // made by the client
    BodyId body;
    std::string kind;    // education, price, finance, market, service_line, school
    std::string number;  // digits, hyphens; 3–20 characters
    std::string hours = {};
    Date valid_from;
    std::optional<Date> valid_until = {};
    std::string document;
    std::string source = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(EnterPhone, (),
                      (id, body, kind, number, hours, valid_from, valid_until, document, source, county))

struct EndPhone {
    PhoneId id;
    Date until;  // the first day on which it no longer holds
    std::string reason;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(EndPhone, (), (id, until, reason, county, if_match))

// ---- public
// ------------------------------------------------------------------------------------------------------------

struct ShowPublicRules {
    std::string place;  // division code: 430104
    std::optional<Date> on = {};
};
BOOST_DESCRIBE_STRUCT(ShowPublicRules, (), (place, on))

}  // namespace luoshi::rules
