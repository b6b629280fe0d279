// What the use cases of decisions share.
#pragma once
#include <map>

#include "platform/access/actor_key.hpp"
#include "programmes/calls/api.hpp"
#include "programmes/lines/api.hpp"
#include "programmes/review/decisions/api.hpp"
#include "programmes/review/decisions/queries.hpp"
#include "programmes/review/decisions/states.hpp"
#include "programmes/review/decisions/use_cases.hpp"

namespace luoshi::programmes::review::decisions {

// In the order of queries/contest_by_id.sql.
struct ContestEntry {
    std::string county;
    ContestId id;
    CallId call;
    LineId line;
    std::string line_code;
    BodyId office;
    std::string office_path;
    std::string by_name;
    std::string line_title = {};  // filled in afterwards
};
BOOST_DESCRIBE_STRUCT(ContestEntry, (), (county, id, call, line, line_code, office, office_path, by_name))

// In the order of queries/rules_now.sql.
struct RulesEntry {
    std::int64_t version = 0;
    AwardRules rules;
    std::string reason, by_whom, by_name;
};
BOOST_DESCRIBE_STRUCT(RulesEntry, (), (version, rules, reason, by_whom, by_name))

// In the order of queries/selection_of.sql.
struct SelectionEntry {
    std::int64_t rules = 0, places = 0;
    std::string sha256, by_whom, by_name;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(SelectionEntry, (), (rules, places, sha256, by_whom, by_name, at))

// In the order of queries/places_of.sql: everybody by rank, with the seat and where it stands.
struct PlaceEntry {
    ApplicationId application;
    std::int64_t rank = 0;
    AwardStanding standing = AwardStanding::not_chosen;
    std::string explanation;
    std::optional<std::int64_t> seat, turn;
    std::optional<std::int64_t> serial;
    std::optional<AwardState> state;
    std::optional<std::int64_t> open;
    std::optional<PublicNoticeId> notice;
    std::optional<Date> starts, ends;
    std::optional<std::string> document;
    std::optional<std::string> reason;

    bool holds() const { return state && *state != AwardState::fallen; }
};
BOOST_DESCRIBE_STRUCT(PlaceEntry, (), (application, rank, standing, explanation, seat, turn, serial, state, open, notice, starts, ends, document, reason))

// In the order of queries/objection_by_id.sql.
struct ObjectionEntry {
    std::string county;
    ObjectionId id;
    ContestId contest;
    PublicNoticeId notice;
    ApplicationId application;
    std::int64_t serial = 0;
    ObjectorKind kind = ObjectorKind::person;
    std::string sealed_words;
    std::string accused_path;
    Date received_on;
    std::string code_digest;
    std::optional<ObjectionState> last;

    ObjectionState state() const { return last.value_or(ObjectionState::received); }
};
BOOST_DESCRIBE_STRUCT(ObjectionEntry, (), (county, id, contest, notice, application, serial, kind, sealed_words, accused_path, received_on, code_digest, last))

// In the order of queries/terms_now.sql.
struct TermsEntry {
    std::int64_t version = 0;
    AwardTerms terms;
    std::string by_name;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(TermsEntry, (), (version, terms, by_name, at))

Problem no_such_contest();
Problem no_such_objection();
Problem id_taken();
Result<Nothing> require_partition(Work& work, std::string_view county);
AwardAction action_of(std::string act, const std::optional<Problem>& problem);
std::optional<Problem> not_permitted(Work& work, const Permission& permission, const std::string& path);

// Whoever asks.
std::optional<ContestEntry> load_contest(Work& work, std::string_view county, ContestId id);
std::vector<ContestEntry> contests_in(Work& work, std::string_view county);
// One that the actor may see.
Result<ContestEntry> find_contest(Work& work, std::string_view county, ContestId id);
Result<ContestEntry> contest_to_write(Work& work, std::string_view county, ContestId id, const Permission& permission = permissions::write);
std::vector<AwardRunner> runners_of(Work& work, const ContestEntry& contest);
std::optional<RulesEntry> rules_now(Work& work, const ContestEntry& contest);
std::optional<SelectionEntry> selection_of(Work& work, const ContestEntry& contest);
std::vector<PlaceEntry> places_of(Work& work, const ContestEntry& contest);
std::optional<TermsEntry> terms_now(Work& work, std::string_view county, LineId line);
ContestStage stage_of(Work& work, const ContestEntry& contest, const std::vector<PlaceEntry>& places);
std::vector<AwardGateView> gates_of(Work& work, const ContestEntry& contest);
std::string contest_title(Work& work, const ContestEntry& contest);

// What may not be done now, and why; nothing: it may.
std::optional<Problem> may_not_set_rules(Work& work, const ContestEntry& contest);
std::optional<Problem> may_not_freeze(Work& work, const ContestEntry& contest);
std::optional<Problem> may_not_record(Work& work, const ContestEntry& contest, AwardGate gate);
std::optional<Problem> may_not_publicise(Work& work, const ContestEntry& contest, const std::vector<PlaceEntry>& places);
std::optional<Problem> may_not_approve(Work& work, const ContestEntry& contest, const std::vector<PlaceEntry>& places);
// Publicised, not stayed, its notice over.
bool is_ripe(const PlaceEntry& place, Date today);

// A step of an award, recorded; refuses with "not-now".
struct AwardPosition {
    ApplicationId application;
    std::int64_t serial = 0;
    AwardState state = AwardState::held;
    std::int64_t open = 0;
};
BOOST_DESCRIBE_STRUCT(AwardPosition, (), (application, serial, state, open))
std::optional<AwardPosition> position_of(Work& work, const ContestEntry& contest, ApplicationId application);
void begin_holding(Work& work, const ContestEntry& contest, ApplicationId application);
Result<AwardPosition> advance(Work& work, const ContestEntry& contest, ApplicationId application, AwardState to, std::int64_t open, const std::string& reason);
// Out, with its reason, and the unit withdrawn where it was publicised already.
struct Fall {
    AwardFallHow how = AwardFallHow::withdrawn;
    std::optional<std::int64_t> gate_serial = {};
    std::string reason;
};
Result<Nothing> fall(Work& work, const ContestEntry& contest, ApplicationId application, const Fall& fall);
// The reserve takes the seats that are free, as the rules allow.
Result<Nothing> move_up(Work& work, const ContestEntry& contest);
// The unit in `lines` goes with it, as far as the line has the stage.
Result<Nothing> step_line(Work& work, const ContestEntry& contest, ApplicationId application, lines::UnitStage stage, const std::string& reference, const std::string& reason = {});

AwardRow row_of(const AwardRunner& runner, const PlaceEntry* place);
std::optional<ObjectionEntry> find_objection(Work& work, std::string_view county, ObjectionId id);
std::vector<ObjectionStepView> steps_of(Work& work, const ObjectionEntry& objection);
std::vector<ObjectorLook> looks_of(Work& work, const ObjectionEntry& objection);
std::string words_of(const ObjectionEntry& objection);
AwardObjectionView view_of(Work& work, const ContestEntry& contest, const ObjectionEntry& objection, const std::map<ApplicationId, const AwardRunner*>& runners);

}  // namespace luoshi::programmes::review::decisions
