// What the reads of rules answer with.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "rules/holding.hpp"

namespace luoshi::rules {

// decided: the level that sets the rule answers for it; reported: what a source says about it.
enum class Claim { decided, reported };
BOOST_DESCRIBE_ENUM(Claim, decided, reported)

// entered: waits for the second person; standing: holds in its days; superseded: a later value of the same place took
// over from its first day; rejected: the second person or a decision said no; withdrawn: taken back by its body.
enum class Step { entered, standing, superseded, rejected, withdrawn };
BOOST_DESCRIBE_ENUM(Step, entered, standing, superseded, rejected, withdrawn)

// An action that the actor has the right to, and why it is not possible now.
struct ActionView {
    std::string action;  // enter | confirm | reject | withdraw | settle
    std::string words;
    std::string words_en;
    bool enabled = false;
    std::optional<std::string> reason;
    std::optional<std::string> reason_text;
    std::optional<std::string> reason_text_en;
};
BOOST_DESCRIBE_STRUCT(ActionView, (), (action, words, words_en, enabled, reason, reason_text, reason_text_en))

struct ParameterView {
    Parameter parameter;
    std::string tightening_words;  // 下级只能调低
    std::string tightening_words_en;
};
BOOST_DESCRIBE_STRUCT(ParameterView, (), (parameter, tightening_words, tightening_words_en))

// The notice that a value rests on, as it stands on the day asked for.
struct BasisNotice {
    CitedNotice id;
    std::optional<std::string> number;
    std::optional<std::string> title;
    std::string standing;  // notices::Standing: in_force, repealed, expired …; unknown: withdrawn from the register
    bool carries = false;  // may be the basis of something new on that day
};
BOOST_DESCRIBE_STRUCT(BasisNotice, (), (id, number, title, standing, carries))

// Who decided between candidates, when and by what.
struct DecisionView {
    DecisionId id;
    std::string document;
    std::string reason;
    std::string decided_by;
    Instant decided_at;
};
BOOST_DESCRIBE_STRUCT(DecisionView, (), (id, document, reason, decided_by, decided_at))

// A value as it was entered and how it stands.
struct ValueView {
    ValueId id;
    std::int64_t version = 0;
    std::string county;  // of the body that set it: names the partition of every step on it
    std::string parameter;
    std::string parameter_words;
    std::string parameter_words_en;
    json::value value;
    std::string words;
    std::string words_en;
    std::optional<org::Stage> stage;
    std::optional<org::Tier> tier;
    std::optional<std::string> season_from;   // MM-DD, first day
    std::optional<std::string> season_until;  // MM-DD, last day
    Claim claim = Claim::decided;
    Step step = Step::entered;
    Basis basis;
    std::optional<BasisNotice> notice;
    std::string note;
    std::string entered_by;  // empty for readers of the public
    Instant entered_at;
    std::optional<std::string> confirmed_by;
    std::optional<Instant> confirmed_at;
    std::optional<std::string> ended_reason;
    std::optional<DecisionView> decision;
    std::vector<ActionView> actions;
};
BOOST_DESCRIBE_STRUCT(ValueView, (),
                      (id, version, county, parameter, parameter_words, parameter_words_en, value, words, words_en,
                       stage, tier, season_from, season_until, claim, step, basis, notice, note, entered_by, entered_at,
                       confirmed_by, confirmed_at, ended_reason, decision, actions))

// Why a value that was looked at holds or not.
enum class Outcome {
    holds,          // this one
    conflicts,      // one of several that disagree
    overruled,      // looser than a value above that is at least as certain
    tightened,      // a lower level set a tighter one
    less_specific,  // another value of the same place fits more closely
    less_certain,   // a confirmed value of the same place comes first
    another_stage,
    another_tier,
    another_season,
    waits,      // for the second person
    elsewhere,  // rule of another province: for comparison only
};
BOOST_DESCRIBE_ENUM(Outcome, holds, conflicts, overruled, tightened, less_specific, less_certain, another_stage,
                    another_tier, another_season, waits, elsewhere)

struct Considered {
    ValueId value;
    std::string words;
    std::string words_en;
    std::optional<org::Stage> stage;
    std::optional<org::Tier> tier;
    std::optional<std::string> season_from;
    std::optional<std::string> season_until;
    RuleState state = RuleState::confirmed;
    Basis basis;
    Outcome outcome = Outcome::holds;
    std::string why;  // 高于上级的 4 元，不能适用
    std::string why_en;
};
BOOST_DESCRIBE_STRUCT(Considered, (),
                      (value, words, words_en, stage, tier, season_from, season_until, state, basis, outcome, why,
                       why_en))

// One level on the line with what stands there; a level without values is listed too.
struct LevelView {
    PlaceLevel level = PlaceLevel::province;
    std::string place;
    std::string place_name;
    std::vector<Considered> values;
};
BOOST_DESCRIBE_STRUCT(LevelView, (), (level, place, place_name, values))

// What holds here, on that day, and why.
struct WhyView {
    ParameterView parameter;
    Date on;
    std::string place_name;
    std::optional<org::Stage> stage;
    std::optional<org::Tier> tier;
    std::optional<Holding> holding;      // nothing: see `refusal`
    std::optional<std::string> refusal;  // rule-not-set, rule-needs-qualifier
    std::optional<std::string> refusal_text;
    std::optional<std::string> refusal_text_en;
    std::optional<BasisNotice> notice;  // of the holding's basis
    std::optional<DecisionView> decision;
    std::vector<LevelView> levels;  // from the province down
};
BOOST_DESCRIBE_STRUCT(WhyView, (),
                      (parameter, on, place_name, stage, tier, holding, refusal, refusal_text, refusal_text_en, notice,
                       decision, levels))

// A line of the list of everything that holds at a place.
struct HeldRow {
    std::string parameter;
    std::string group;
    std::string parameter_words;
    std::string parameter_words_en;
    std::optional<org::Stage> stage;  // the list has a line for each stage and tier that makes a difference
    std::optional<org::Tier> tier;
    std::optional<Holding> holding;
    std::optional<std::string> refusal;
    std::optional<std::string> refusal_text;
    std::optional<std::string> refusal_text_en;
};
BOOST_DESCRIBE_STRUCT(HeldRow, (),
                      (parameter, group, parameter_words, parameter_words_en, stage, tier, holding, refusal,
                       refusal_text, refusal_text_en))

struct HeldView {
    std::string place;
    std::string place_name;
    std::string path;
    Date on;
    std::vector<HeldRow> rows;
    std::vector<ActionView> actions;  // enter
};
BOOST_DESCRIBE_STRUCT(HeldView, (), (place, place_name, path, on, rows, actions))

// ---- before a change
// ---------------------------------------------------------------------------------------------------

struct ImpactPlace {
    BodyId body;
    std::string name;
    std::string path;
    std::string before;  // what holds there now, in words; empty: nothing
    std::string after;
};
BOOST_DESCRIBE_STRUCT(ImpactPlace, (), (body, name, path, before, after))

// Something of a higher module that the change would touch: a plan, an agreement, a bill run.
struct ImpactItem {
    std::string kind;  // "plan"
    std::string id;
    BodyId body;
    std::string words;
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(ImpactItem, (), (kind, id, body, words, words_en))

struct ImpactCount {
    std::string kind;
    std::int64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(ImpactCount, (), (kind, number))

// What would follow if the value stood: asked while it is typed. `refusal` is what enter_value would refuse with.
struct PreviewView {
    std::optional<std::string> refusal;
    std::optional<std::string> refusal_text;
    std::optional<std::string> refusal_text_en;
    std::optional<std::string> refusal_field;
    std::string words;  // the value as people will read it
    std::string words_en;
    std::string allowed;  // 不超过 4 元（株发改发〔2024〕84号）; empty: anything within the parameter's range
    std::string allowed_en;
    std::vector<std::string> warnings;
    std::vector<std::string> warnings_en;
    std::int64_t schools = 0;          // for which something else would hold than now
    std::int64_t schools_below = 0;    // all open schools of the place
    std::vector<ImpactPlace> changed;  // the first hundred of them
    std::vector<ValueView> overruled;  // lower values that would be looser than this one
    std::vector<ImpactCount> counts;   // items by kind
    std::vector<ImpactItem> items;     // the first hundred
    std::optional<BasisNotice> notice;  // what the value rests on, where the register knows it
};
BOOST_DESCRIBE_STRUCT(PreviewView, (),
                      (refusal, refusal_text, refusal_text_en, refusal_field, words, words_en, allowed, allowed_en,
                       warnings, warnings_en, schools, schools_below, changed, overruled, counts, items, notice))

// ---- desks
// -------------------------------------------------------------------------------------------------------------

// Candidates of one place, stage, tier and season that disagree.
struct ConflictView {
    std::string slot;  // names the dispute
    std::string county;
    std::string parameter;
    std::string parameter_words;
    std::string parameter_words_en;
    std::string place;
    std::string place_name;
    std::optional<org::Stage> stage;
    std::optional<org::Tier> tier;
    std::int64_t schools = 0;  // open schools for which it matters
    std::vector<ValueView> candidates;
    std::vector<ActionView> actions;  // settle
};
BOOST_DESCRIBE_STRUCT(ConflictView, (),
                      (slot, county, parameter, parameter_words, parameter_words_en, place, place_name, stage, tier,
                       schools, candidates, actions))

struct PhoneView {
    PhoneId id;
    std::int64_t version = 0;
    std::string county;
    BodyId body;
    std::string body_name;
    std::string place;
    std::string place_name;
    PlaceLevel level = PlaceLevel::county;
    std::string kind;  // education, price, finance, market, service_line, school
    std::string kind_words;
    std::string kind_words_en;
    std::string number;
    std::string hours;  // may be empty
    Date valid_from;
    std::optional<Date> valid_until;
    std::string document;
    std::string source;
    std::vector<ActionView> actions;  // end
};
BOOST_DESCRIBE_STRUCT(PhoneView, (),
                      (id, version, county, body, body_name, place, place_name, level, kind, kind_words, kind_words_en,
                       number, hours, valid_from, valid_until, document, source, actions))

struct TaskRow {
    std::string verb;  // confirm, settle, renew
    std::string words;
    std::string words_en;
    std::int64_t count = 0;
    std::string link;  // below the desk
};
BOOST_DESCRIBE_STRUCT(TaskRow, (), (verb, words, words_en, count, link))

struct TaskList {
    std::vector<TaskRow> tasks;
};
BOOST_DESCRIBE_STRUCT(TaskList, (), (tasks))

// ---- public
// ------------------------------------------------------------------------------------------------------------

struct PublicRule {
    std::string parameter;
    std::string group;
    std::string words;
    std::string words_en;
    std::string about;
    std::string about_en;
    std::optional<org::Stage> stage;
    std::optional<org::Tier> tier;
    std::string value;
    std::string value_en;
    RuleState state = RuleState::confirmed;
    Basis basis;
};
BOOST_DESCRIBE_STRUCT(PublicRule, (),
                      (parameter, group, words, words_en, about, about_en, stage, tier, value, value_en, state, basis))

struct PublicRules {
    std::string place;
    std::string place_name;
    Date on;
    std::vector<PublicRule> rules;  // confirmed ones
    std::int64_t unsettled = 0;     // how many are known but not confirmed
    std::vector<PhoneView> phones;
};
BOOST_DESCRIBE_STRUCT(PublicRules, (), (place, place_name, on, rules, unsettled, phones))

}  // namespace luoshi::rules
