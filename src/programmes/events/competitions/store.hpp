// What the use cases of competitions share.
#pragma once
#include "programmes/events/competitions/states.hpp"
#include "programmes/events/competitions/use_cases.hpp"

namespace luoshi::programmes::events::competitions {

// In the order of queries/edition_by_id.sql.
struct EditionEntry {
    std::string county;
    EditionId id;
    lines::LineId line;
    std::string line_code;
    BodyId office;
    std::string office_path, office_name;
    CompetitionTier tier = CompetitionTier::province;
    EditionMode mode = EditionMode::ranked;
    EditionContent draft;
    std::int64_t version = 1;
    std::string written_by, written_by_name;
    std::optional<EditionContent> frozen;
    std::optional<std::string> sha256;
    std::optional<std::string> published_by_name;
    std::optional<Date> published_on;
    std::optional<lines::UnitId> unit;

    // What holds: the frozen one once it is published.
    const EditionContent& content() const { return frozen ? *frozen : draft; }
    bool published() const { return frozen.has_value(); }
    const CompetitionEvent* event(std::string_view key) const;
};
BOOST_DESCRIBE_STRUCT(EditionEntry, (), (county, id, line, line_code, office, office_path, office_name, tier, mode, draft, version, written_by, written_by_name, frozen, sha256,
                                         published_by_name, published_on, unit))

// In the order of queries/entry_by_id.sql.
struct EntryEntry {
    std::string county;
    EntryId id;
    EditionId edition;
    std::string event;
    BodyId body;
    std::string body_name, body_path, body_code;
    CompetitionPath path = CompetitionPath::prefecture;
    std::string prefecture;
    std::string title;
    std::optional<EntryId> promoted_from;
    std::string by_whom;
    std::int64_t serial = 1;
    CompetitionEntryState state = CompetitionEntryState::submitted;
};
BOOST_DESCRIBE_STRUCT(EntryEntry, (), (county, id, edition, event, body, body_name, body_path, body_code, path, prefecture, title, promoted_from, by_whom, serial, state))

// In the order of queries/event_facts.sql: everything from which the phase follows.
struct EventFacts {
    std::int64_t layers = 0;
    std::int64_t judges = 0;
    std::int64_t signatures = 0;
    std::optional<std::string> opened_by;
    std::optional<Date> announced_on, appeal_until, closed_on, names_erased_on;

    CompetitionPhase phase() const;
};
BOOST_DESCRIBE_STRUCT(EventFacts, (), (layers, judges, signatures, opened_by, announced_on, appeal_until, closed_on, names_erased_on))

// In the order of queries/judge_by_id.sql.
struct JudgeEntry {
    std::string county;
    JudgeId id;
    EditionId edition;
    std::string event;
    std::string person, name;
    BodyId unit;
    std::string unit_name, unit_path;
    std::optional<std::vector<std::string>> bodies, pupils;  // paths of bodies; names
    std::optional<Instant> declared_at, signed_at;
    std::optional<std::string> sha256;
};
BOOST_DESCRIBE_STRUCT(JudgeEntry, (), (county, id, edition, event, person, name, unit, unit_name, unit_path, bodies, pupils, declared_at, signed_at, sha256))

// In the order of queries/results_of_event.sql: the last round of each entry.
struct ResultEntry {
    EntryId entry;
    std::string body_name, title;
    std::int64_t round = 1;
    std::optional<AppealId> appeal;
    bool disqualified = false;
    std::int64_t points = 0;
    std::optional<std::int64_t> rank;
    std::string level;
};
BOOST_DESCRIBE_STRUCT(ResultEntry, (), (entry, body_name, title, round, appeal, disqualified, points, rank, level))

Problem no_such_edition();
Problem no_such_entry();
Problem no_such_judging();
Problem id_taken();
Problem not_now(std::string detail, std::string detail_en);
Result<Nothing> require_partition(Work& work, std::string_view county);
std::string prefecture_of(std::string_view body_path);  // code; empty: directly below the province
std::string points_words(std::int64_t thousandths);

// A published edition is for everybody who reads competitions; a draft for those who may write it.
Result<EditionEntry> find_edition(Work& work, std::string_view county, EditionId id);
Result<EditionEntry> edition_to_write(Work& work, std::string_view county, EditionId id);
// The edition and one of its events, for the organiser; published.
struct AtEvent {
    EditionEntry edition;
    CompetitionEvent event;
    EventFacts facts;
};
Result<AtEvent> event_to_run(Work& work, std::string_view county, EditionId id, std::string_view event);
EventFacts facts_of(Work& work, const EditionEntry& edition, std::string_view event);
Result<Nothing> require_phase(const AtEvent& at, CompetitionPhase wanted);
// Who judges an event neither draws nor opens its codes.
Result<Nothing> require_no_judge(Work& work, const AtEvent& at);

bool is_own(const Actor& actor, const EntryEntry& entry);
bool may_see_names(const Actor& actor, const EditionEntry& edition, const EntryEntry& entry);
struct AtEntry {
    EditionEntry edition;
    EntryEntry entry;
};
// Of entries that the actor may see; others do not exist for him.
Result<AtEntry> find_entry(Work& work, std::string_view county, EntryId id);
Result<Nothing> advance(Work& work, const EntryEntry& entry, CompetitionEntryState to, const std::string& reason);

Result<Nothing> take_seat(Work& work, const EntryEntry& entry, SeatScope scope, const std::string& name);
void free_seats(Work& work, const EntryEntry& entry);
std::vector<CompetitionQuotaUse> quotas_of(Work& work, const EditionEntry& edition, std::string_view event);

std::vector<ContestantView> contestants_of(Work& work, const std::string& county, EntryId entry);
std::vector<std::string> tutors_of(Work& work, const std::string& county, EntryId entry);
// Names with commas, the mark of erased ones once; `agreed`: only of those who agreed to be named.
std::string names_of(const std::vector<ContestantView>& contestants, bool agreed);

std::vector<ResultEntry> results_of(Work& work, const EditionEntry& edition, std::string_view event);
std::string level_title(const EditionEntry& edition, std::string_view key);
ResultView result_view(Work& work, const EditionEntry& edition, const ResultEntry& result, bool all_names);
std::vector<CompetitionAppealView> appeals_of(Work& work, const EditionEntry& edition, std::string_view event, std::optional<EntryId> only = {});
std::vector<CertificateRow> certificates_of(Work& work, const EditionEntry& edition, EntryId entry);
std::int64_t issue_certificates(Work& work, const AtEvent& at);

CompetitionAction action(std::string act, bool possible, std::string why, std::string why_en);
std::string certificate_address(const std::string& number);

}  // namespace luoshi::programmes::events::competitions
