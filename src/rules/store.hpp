// Rules as rows, and what every use case begins with: where a body's values hold, what the reader may see, what stands
// in a slot.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/access/actor_key.hpp"
#include "platform/storage/work.hpp"
#include "rules/commands.hpp"
#include "rules/resolve.hpp"

namespace luoshi::rules {

// The subtrees of a right as the statements take it (json_each … key).
json::value scope_set(const Actor& actor, const Permission& permission);

// The codes in a path, from the top; the last ones where there are more than eight.
std::array<std::string, 8> codes_of(std::string_view path);
struct Range {
    std::string from;
    std::string until;  // excluded
};
Range subtree(std::string_view path);

// A place at which values can stand.
struct Place {
    BodyId body;
    std::string code;
    std::string name;
    org::BodyKind kind = org::BodyKind::school;
    org::Level division = org::Level::county;
    std::string path;

    PlaceLevel level() const;
};
BOOST_DESCRIBE_STRUCT(Place, (), (body, code, name, kind, division, path))
// Those of a line, from the province down.
std::vector<Place> places_on_line(Work& work, std::string_view path);
// Where what this body sets holds: a department of education, development and reform or finance speaks for its
// division, a government and a school for themselves. Refuses with "not-competent".
Result<Place> place_of(Work& work, const org::BodyLine& body);

// The paths of everything at and below the place of a body: a department asks for its division.
Range range_of(Work& work, const org::BodyLine& body);

// The body of a question: the one named, else the actor's own. It must lie where the actor may read, or on the line
// above that.
Result<org::BodyLine> find_readable_body(Work& work, const std::optional<BodyId>& id);
bool may_read_place(const Actor& actor, std::string_view path);

// Parameter, place, stage, tier and season in one text.
std::string slot_of(std::string_view parameter, std::string_view place, const std::optional<org::Stage>& stage,
                    const std::optional<org::Tier>& tier, const std::optional<std::string>& season_from,
                    const std::optional<std::string>& season_until);

std::vector<LineValue> values_on_line(Work& work, std::string_view parameter, std::string_view path, Date on);

// A value with everything that is known about it, in the order of queries/value_by_id.sql.
struct ValueRecord : LineValue {
    std::int64_t version = 0;
    std::string slot;
    std::string note;
    Date valid_until;
    std::string body_path;
    std::string place_path;
    std::string entered_by;
    std::string entered_by_name;
    Instant entered_at;
    std::optional<std::string> confirmed_by_name;
    std::optional<Instant> confirmed_at;
    std::optional<std::string> ended_reason;
    std::optional<DecisionId> decision;
    std::optional<std::string> decision_document;
    std::optional<std::string> decision_reason;
    std::optional<std::string> decided_by_name;
    std::optional<Instant> decided_at;
};
BOOST_DESCRIBE_STRUCT(ValueRecord, (LineValue),
                      (version, slot, note, valid_until, body_path, place_path, entered_by, entered_by_name, entered_at,
                       confirmed_by_name, confirmed_at, ended_reason, decision, decision_document, decision_reason,
                       decided_by_name, decided_at))

// Visible to the actor; else "no-such-value", as if it did not exist.
Result<ValueRecord> find_visible_value(Work& work, ValueId id);
// Of this partition, visible, permitted over its body, of the version in If-Match.
Result<ValueRecord> find_value_for_step(Work& work, ValueId id, const Permission& permission,
                                        const http::IfMatch& if_match);
ValueView value_view(Work& work, const ValueRecord& record);
ValueView show_again(Work& work, ValueId id);  // after a step

// How the notice under a value stands on a day; nothing without one.
std::optional<BasisNotice> basis_notice(Work& work, const std::optional<CitedNotice>& notice, Date on);
std::optional<DecisionView> decision_of(const ValueRecord& record);

// Which steps are open on a value, and why the others are not. The use cases refuse with the same words.
std::optional<Problem> why_not_confirm(const ValueRecord& record, const Actor& actor);
std::optional<Problem> why_not_reject(const ValueRecord& record, const Actor& actor);
std::optional<Problem> why_not_withdraw(const ValueRecord& record, const Actor& actor);
std::optional<Problem> why_not_settle(const ValueRecord& record, const Actor& actor);

ActionView action_view(std::string action, std::string words, std::string words_en,
                       const std::optional<Problem>& why_not);

Problem changed_meanwhile();
Problem other_county();
// A reason or document that must be there: refuses with `required`.
Result<Nothing> require_text(std::string_view field, std::string_view text, std::string words, std::string words_en);

}  // namespace luoshi::rules
