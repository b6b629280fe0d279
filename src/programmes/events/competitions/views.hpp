// What the pages of competitions receive.
#pragma once
#include "programmes/events/competitions/commands.hpp"

namespace luoshi::programmes::events::competitions {

struct CompetitionAction {
    std::string act;
    bool possible = false;
    std::string why, why_en;  // not
};
BOOST_DESCRIBE_STRUCT(CompetitionAction, (), (act, possible, why, why_en))

struct EditionRow {
    EditionId id;
    std::string county;
    std::string line_code;
    std::string title;
    std::string number;
    std::int64_t year = 0;
    CompetitionTier tier = CompetitionTier::province;
    EditionMode mode = EditionMode::ranked;
    EditionState state = EditionState::draft;
    std::string office_name;
    Date opens, closes;
    std::int64_t events = 0;
    std::int64_t entries = 0;
    bool open_now = false;

    static std::vector<std::pair<std::string, std::string>> labels();
};
BOOST_DESCRIBE_STRUCT(EditionRow, (), (id, county, line_code, title, number, year, tier, mode, state, office_name, opens, closes, events, entries, open_now))

struct CompetitionQuotaUse {
    SeatScope scope = SeatScope::school;
    std::string name;
    std::string words;
    std::int64_t places = 0;
    std::int64_t used = 0;
};
BOOST_DESCRIBE_STRUCT(CompetitionQuotaUse, (), (scope, name, words, places, used))

struct EventSummary {
    std::string key, title, group;
    CompetitionPhase phase = CompetitionPhase::registering;
    std::string phase_words, phase_words_en;
    std::int64_t submitted = 0, confirmed = 0;
    std::int64_t judges = 0;
    std::vector<CompetitionQuotaUse> quotas;
};
BOOST_DESCRIBE_STRUCT(EventSummary, (), (key, title, group, phase, phase_words, phase_words_en, submitted, confirmed, judges, quotas))

struct EditionFileView {
    EditionId id;
    std::string county;
    std::int64_t version = 1;
    lines::LineId line;
    std::string line_code, line_title;
    BodyId office;
    std::string office_name;
    CompetitionTier tier = CompetitionTier::province;
    EditionMode mode = EditionMode::ranked;
    EditionState state = EditionState::draft;
    EditionContent content;
    std::string written_by_name;
    std::optional<std::string> published_by_name;
    std::optional<Date> published_on;
    std::string sha256;
    std::vector<EventSummary> events;
    std::optional<Date> names_until;      // once it is over: the last day on which contestants' names stand
    std::optional<Date> names_erased_on;
    std::vector<CompetitionAction> actions;  // change, publish, enter
};
BOOST_DESCRIBE_STRUCT(EditionFileView, (), (id, county, version, line, line_code, line_title, office, office_name, tier, mode, state, content, written_by_name, published_by_name,
                                            published_on, sha256, events, names_until, names_erased_on, actions))

struct EntryRow {
    EntryId id;
    std::string county;
    EditionId edition;
    std::string edition_title;
    std::string event, event_title;
    std::string body_name;
    std::string prefecture, prefecture_name;
    CompetitionPath path = CompetitionPath::prefecture;
    std::string title;
    std::string contestants;  // names; empty for those who may not see them
    std::int64_t people = 0;
    CompetitionEntryState state = CompetitionEntryState::submitted;
    std::string state_words, state_words_en;

    static std::vector<std::pair<std::string, std::string>> labels();
};
BOOST_DESCRIBE_STRUCT(EntryRow, (), (id, county, edition, edition_title, event, event_title, body_name, prefecture, prefecture_name, path, title, contestants, people, state,
                                     state_words, state_words_en))

struct ContestantView {
    std::int64_t place = 1;
    std::string name;
    std::string number;
    Date born;
    bool consent = false;
};
BOOST_DESCRIBE_STRUCT(ContestantView, (), (place, name, number, born, consent))

struct EntryStepView {
    std::int64_t serial = 1;
    CompetitionEntryState state = CompetitionEntryState::submitted;
    std::string state_words, state_words_en;
    std::string reason;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(EntryStepView, (), (serial, state, state_words, state_words_en, reason, at, by_name))

// What a spreadsheet says, to be entered one by one; nothing is written by reading it.
struct SheetEntry {
    std::string event, event_title;
    std::string title;
    std::vector<NewContestant> contestants;
    std::vector<std::string> tutors;
};
BOOST_DESCRIBE_STRUCT(SheetEntry, (), (event, event_title, title, contestants, tutors))
struct EntrySheetFault {
    std::int64_t row = 0;
    std::string words, words_en;
};
BOOST_DESCRIBE_STRUCT(EntrySheetFault, (), (row, words, words_en))
struct EntrySheetRead {
    std::vector<SheetEntry> entries;
    std::vector<EntrySheetFault> faults;
};
BOOST_DESCRIBE_STRUCT(EntrySheetRead, (), (entries, faults))

struct ResultView {
    EntryId entry;
    std::string body_name, title;
    std::string contestants;  // those who may be named to the reader
    std::int64_t round = 1;
    std::optional<AppealId> appeal;
    bool disqualified = false;
    std::int64_t points = 0;  // thousandths
    std::optional<std::int64_t> rank;
    std::string level, level_title;
};
BOOST_DESCRIBE_STRUCT(ResultView, (), (entry, body_name, title, contestants, round, appeal, disqualified, points, rank, level, level_title))

struct CompetitionAppealView {
    AppealId id;
    EntryId entry;
    std::string body_name;
    AppealAbout about = AppealAbout::score;
    std::string words;
    Date on_day;
    std::string by_name;
    std::optional<AppealOutcome> first_outcome;
    std::string first_words, first_by_name;
    std::optional<Date> further_until;
    std::optional<Date> further_on;
    std::string further_words;
    std::optional<AppealOutcome> second_outcome;
    std::string second_words, second_by_name;
    bool may_decide = false;
    bool may_go_further = false;
    std::string why, why_en;  // not
};
BOOST_DESCRIBE_STRUCT(CompetitionAppealView, (), (id, entry, body_name, about, words, on_day, by_name, first_outcome, first_words, first_by_name, further_until, further_on, further_words,
                                                  second_outcome, second_words, second_by_name, may_decide, may_go_further, why, why_en))

struct CertificateRow {
    std::string number;
    std::string county;
    CertificateKind kind = CertificateKind::contestant;
    std::string name;
    std::string level_title;
    Date issued_on;
};
BOOST_DESCRIBE_STRUCT(CertificateRow, (), (number, county, kind, name, level_title, issued_on))

struct EntryFileView {
    EntryId id;
    std::string county;
    EditionId edition;
    std::string edition_title;
    EditionMode mode = EditionMode::ranked;
    std::string event, event_title;
    BodyId body;
    std::string body_name;
    CompetitionPath path = CompetitionPath::prefecture;
    std::string prefecture, prefecture_name;
    std::string title;
    bool names_shown = false;
    std::int64_t people = 0;
    std::vector<ContestantView> contestants;  // empty once their names are erased
    std::optional<Date> names_erased_on;
    std::vector<std::string> tutors;
    CompetitionEntryState state = CompetitionEntryState::submitted;
    std::string state_words, state_words_en;
    CompetitionPhase phase = CompetitionPhase::registering;
    std::string phase_words, phase_words_en;
    std::vector<EntryStepView> steps;
    std::optional<ResultView> result;
    std::optional<Date> appeal_until;
    std::vector<CompetitionAppealView> appeals;
    std::vector<CertificateRow> certificates;
    std::vector<CompetitionAction> actions;  // confirmed, refused, withdrawn, absent, appeal
};
BOOST_DESCRIBE_STRUCT(EntryFileView, (), (id, county, edition, edition_title, mode, event, event_title, body, body_name, path, prefecture, prefecture_name, title, names_shown, people,
                                          contestants, names_erased_on, tutors, state, state_words, state_words_en, phase, phase_words, phase_words_en, steps, result, appeal_until, appeals,
                                          certificates, actions))

struct JudgeAvoidance {
    std::string body_name;
    Avoidance relation = Avoidance::own_unit;
    std::string words, words_en;
};
BOOST_DESCRIBE_STRUCT(JudgeAvoidance, (), (body_name, relation, words, words_en))

struct JudgeRow {
    JudgeId id;
    std::string name;
    std::string unit_name;
    std::optional<Instant> declared_at;
    std::vector<JudgeAvoidance> avoids;  // for the organiser
    std::optional<Instant> signed_at;
    bool excused = false;
};
BOOST_DESCRIBE_STRUCT(JudgeRow, (), (id, name, unit_name, declared_at, avoids, signed_at, excused))

struct CodeLayerView {
    std::int64_t layer = 1;
    std::string drawn_by_name;
    Instant at;
    std::string commitment;
    bool mine = false;  // the reader drew it and may hand out its codes
    std::string record;  // once the codes are opened
};
BOOST_DESCRIBE_STRUCT(CodeLayerView, (), (layer, drawn_by_name, at, commitment, mine, record))

// The organiser's page of one event.
struct EventDeskView {
    EditionId id;
    std::string county;
    std::string edition_title;
    EditionMode mode = EditionMode::ranked;
    CompetitionEvent event;
    std::string site_name;
    CompetitionPhase phase = CompetitionPhase::registering;
    std::string phase_words, phase_words_en;
    std::int64_t confirmed = 0, waiting = 0, absent = 0;
    std::vector<JudgeRow> judges;
    std::vector<CodeLayerView> layers;
    std::int64_t signatures = 0, signatures_needed = 0;
    std::vector<ResultView> results;
    std::optional<Date> announced_on, appeal_until;
    std::vector<CompetitionAppealView> appeals;
    std::int64_t certificates = 0;
    std::vector<CompetitionAction> actions;  // appoint, draw1, draw2, open, announce, close
};
BOOST_DESCRIBE_STRUCT(EventDeskView, (), (id, county, edition_title, mode, event, site_name, phase, phase_words, phase_words_en, confirmed, waiting, absent, judges, layers, signatures,
                                          signatures_needed, results, announced_on, appeal_until, appeals, certificates, actions))

struct CodeSlip {
    std::string from;  // what the slip is handed to: a school and its work, or a first code
    std::string code;
    std::int64_t station = 0;  // of the second layer
};
BOOST_DESCRIBE_STRUCT(CodeSlip, (), (from, code, station))
struct CodeSlips {
    std::int64_t layer = 1;
    std::vector<CodeSlip> items;
};
BOOST_DESCRIBE_STRUCT(CodeSlips, (), (layer, items))

struct OwnJudging {
    JudgeId id;
    std::string county;
    std::string edition_title, event_title, group;
    std::string site_name;
    bool declared = false;
    bool open = false;  // there are codes to mark
    std::optional<Instant> signed_at;
};
BOOST_DESCRIBE_STRUCT(OwnJudging, (), (id, county, edition_title, event_title, group, site_name, declared, open, signed_at))
struct OwnJudgings {
    std::vector<OwnJudging> items;
};
BOOST_DESCRIBE_STRUCT(OwnJudgings, (), (items))

struct CodeToMark {
    // No station: a gap in their row would tell of an entry that the judge keeps away from.
    std::string code;
    std::int64_t version = 1;
    scoring::Facts facts;
    std::optional<std::int64_t> total;  // hundredths, where nothing is missing
};
BOOST_DESCRIBE_STRUCT(CodeToMark, (), (code, version, facts, total))

struct JudgingView {
    JudgeId id;
    std::string county;
    std::string edition_title, event_title, group;
    std::string name;
    std::string unit_name;
    bool declared = false;
    std::vector<std::string> bodies, pupils;  // declared
    std::optional<scoring::Sheet> sheet;
    std::vector<CodeToMark> codes;
    std::optional<Instant> signed_at;
    std::string sha256;
    std::vector<CompetitionAction> actions;  // declare, mark, sign
};
BOOST_DESCRIBE_STRUCT(JudgingView, (), (id, county, edition_title, event_title, group, name, unit_name, declared, bodies, pupils, sheet, codes, signed_at, sha256, actions))

struct PublicEditionRow {
    EditionId id;
    std::string title, number;
    std::int64_t year = 0;
    CompetitionTier tier = CompetitionTier::province;
    EditionMode mode = EditionMode::ranked;
    std::string office_name;
    Date published_on, opens, closes;
    std::int64_t events = 0, announced = 0;
};
BOOST_DESCRIBE_STRUCT(PublicEditionRow, (), (id, title, number, year, tier, mode, office_name, published_on, opens, closes, events, announced))
struct PublicEditions {
    std::vector<PublicEditionRow> items;
};
BOOST_DESCRIBE_STRUCT(PublicEditions, (), (items))

struct PublicAward {
    std::string body_name;
    std::string title;
    std::string contestants;  // only who agreed; empty: nobody did
    std::string level_title;
};
BOOST_DESCRIBE_STRUCT(PublicAward, (), (body_name, title, contestants, level_title))
struct PublicEvent {
    std::string key, title, group, site_name;
    CompetitionPhase phase = CompetitionPhase::registering;
    std::string phase_words, phase_words_en;
    std::optional<Date> announced_on, appeal_until;
    std::int64_t competitors = 0;
    std::vector<PublicAward> awards;  // by level; of a showcase all that are shown, by school
};
BOOST_DESCRIBE_STRUCT(PublicEvent, (), (key, title, group, site_name, phase, phase_words, phase_words_en, announced_on, appeal_until, competitors, awards))
struct PublicEditionView {
    PublicEditionRow edition;
    std::string sha256;
    AwardRule awards;
    std::vector<PublicEvent> events;
};
BOOST_DESCRIBE_STRUCT(PublicEditionView, (), (edition, sha256, awards, events))

struct CertificateCheck {
    std::string number;
    std::string edition_title, event_title;
    std::string body_name;
    CertificateKind kind = CertificateKind::contestant;
    std::string name;  // empty where its holder did not agree to be named
    std::string level_title;
    std::string issued_by;
    Date issued_on;
    std::optional<bool> name_matches;  // absent: not asked, or the name is erased
};
BOOST_DESCRIBE_STRUCT(CertificateCheck, (), (number, edition_title, event_title, body_name, kind, name, level_title, issued_by, issued_on, name_matches))

}  // namespace luoshi::programmes::events::competitions
