// What competitions are asked with. `county` is the partition of the office that runs the line.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/time.hpp"
#include "programmes/events/competitions/api.hpp"
#include "programmes/events/competitions/awards.hpp"

namespace luoshi::programmes::events::competitions {

struct CompetitionSite {
    std::string key;
    std::string name;
    std::string place;
    std::string director;
};
BOOST_DESCRIBE_STRUCT(CompetitionSite, (), (key, name, place, director))

struct CompetitionEvent {
    using lenient = void;
    std::string key;
    std::string title;
    std::string group;           // 中职组
    std::string site;            // key
    int team_min = 1;
    int team_max = 1;            // 1: an individual event
    int tutors_max = 1;
    std::optional<Date> born_from;  // nobody born earlier
    bool once = false;           // whoever won the best award in this event before may not enter it again
    std::string needs_award;     // of the edition below, in the event of the same key; "any": any award; empty: none needed
    int judges_min = 3;          // for every entry
    std::optional<scoring::Sheet> sheet;  // none for showcases
    PanelRule panel = PanelRule::mean;
    std::vector<std::string> ties;  // items of the sheet
};
BOOST_DESCRIBE_STRUCT(CompetitionEvent, (), (key, title, group, site, team_min, team_max, tutors_max, born_from, once, needs_award, judges_min, sheet, panel, ties))

struct CompetitionQuota {
    std::string event;  // empty: each one not named
    SeatScope scope = SeatScope::school;
    std::string name;   // code of the prefecture or the school; empty: each one not named
    int places = 0;
};
BOOST_DESCRIBE_STRUCT(CompetitionQuota, (), (event, scope, name, places))

struct RegistrationPath {
    org::Stage stage = org::Stage::secondary_vocational;
    CompetitionPath path = CompetitionPath::prefecture;
};
BOOST_DESCRIBE_STRUCT(RegistrationPath, (), (stage, path))

// Stored as one document, frozen with its hash when the edition is published.
struct EditionContent {
    using lenient = void;
    std::string title;
    std::string number;    // of the document
    int year = 0;
    Date opens, closes;    // of the registration
    std::optional<Date> held_from, held_until;
    std::optional<EditionId> below;  // the edition whose awards lead here
    std::vector<CompetitionSite> sites;
    std::vector<CompetitionEvent> events;
    std::vector<CompetitionQuota> quotas;
    std::vector<RegistrationPath> paths;  // schools of other stages do not enter
    AwardRule awards;
    int appeal_days = 2;   // working days
    int further_days = 2;
    std::string certificate_prefix;  // CYB
};
BOOST_DESCRIBE_STRUCT(EditionContent, (), (title, number, year, opens, closes, held_from, held_until, below, sites, events, quotas, paths, awards, appeal_days, further_days,
                                           certificate_prefix))

struct MakeEdition {
    EditionId id;
    std::string county;
    lines::LineId line;
    std::optional<BodyId> office = {};  // who runs it; absent: who runs the line
    CompetitionTier tier = CompetitionTier::province;
    EditionMode mode = EditionMode::ranked;
    EditionContent content;
};
BOOST_DESCRIBE_STRUCT(MakeEdition, (), (id, county, line, office, tier, mode, content))

struct ChangeEdition {
    EditionId id;
    std::string county;
    std::int64_t version = 0;
    EditionContent content;
};
BOOST_DESCRIBE_STRUCT(ChangeEdition, (), (id, county, version, content))

struct PublishEdition {
    EditionId id;
    std::string county;
    std::int64_t version = 0;  // the one that was read
};
BOOST_DESCRIBE_STRUCT(PublishEdition, (), (id, county, version))

struct OneEdition {
    EditionId id;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneEdition, (), (id, county))

struct OneCompetitionEvent {
    EditionId id;
    std::string county;
    std::string event;
};
BOOST_DESCRIBE_STRUCT(OneCompetitionEvent, (), (id, county, event))

struct FindEditions {
    std::optional<std::string> county = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindEditions, (), (county, cursor, limit))

struct NewContestant {
    std::string name;
    std::string number;  // 学籍号
    Date born;
    bool consent = false;  // to the name in public lists
};
BOOST_DESCRIBE_STRUCT(NewContestant, (), (name, number, born, consent))

struct EnterCompetition {
    EntryId id;
    std::string county;
    EditionId edition;
    std::string event;
    std::optional<BodyId> body = {};  // absent: the actor's own
    std::string title = {};           // of a work or a team
    std::vector<NewContestant> contestants;
    std::vector<std::string> tutors;
    std::optional<EntryId> promoted_from = {};
};
BOOST_DESCRIBE_STRUCT(EnterCompetition, (), (id, county, edition, event, body, title, contestants, tutors, promoted_from))

struct ReadEntrySheet {  // a spreadsheet of entries
    EditionId id;
    std::string county;
    http::Upload upload = {};
};
BOOST_DESCRIBE_STRUCT(ReadEntrySheet, (), (id, county, upload))

struct OneEntry {
    EntryId id;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneEntry, (), (id, county))

struct StepEntry {
    EntryId id;
    std::string county;
    CompetitionEntryState state = CompetitionEntryState::confirmed;
    std::string reason = {};
};
BOOST_DESCRIBE_STRUCT(StepEntry, (), (id, county, state, reason))

struct FindEntries {
    std::optional<std::string> county = {};
    std::optional<EditionId> edition = {};
    std::optional<std::string> event = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindEntries, (), (county, edition, event, cursor, limit))

struct AppointJudge {
    JudgeId id;
    std::string county;
    EditionId edition;
    std::string event;
    std::string account;  // its name
    std::string name;
    std::string unit;     // code of the body where the judge works
};
BOOST_DESCRIBE_STRUCT(AppointJudge, (), (id, county, edition, event, account, name, unit))

struct OneJudge {
    JudgeId id;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneJudge, (), (id, county))

struct DeclareAvoidance {
    JudgeId id;
    std::string county;
    std::vector<std::string> bodies;  // names
    std::vector<std::string> pupils;  // names
    bool statement_accepted = false;
};
BOOST_DESCRIBE_STRUCT(DeclareAvoidance, (), (id, county, bodies, pupils, statement_accepted))

struct DrawCodes {
    EditionId id;
    std::string county;
    std::string event;
    int layer = 1;
};
BOOST_DESCRIBE_STRUCT(DrawCodes, (), (id, county, event, layer))

struct SaveMark {
    JudgeId id;
    std::string county;
    std::string code;
    std::int64_t version = 0;
    scoring::Facts facts;
};
BOOST_DESCRIBE_STRUCT(SaveMark, (), (id, county, code, version, facts))

struct RecuseFromCode {
    JudgeId id;
    std::string county;
    std::string code;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(RecuseFromCode, (), (id, county, code, words))

struct ExcuseJudge {
    JudgeId id;
    std::string county;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(ExcuseJudge, (), (id, county, words))

struct FileCompetitionAppeal {
    AppealId id;
    std::string county;
    EntryId entry;
    AppealAbout about = AppealAbout::score;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(FileCompetitionAppeal, (), (id, county, entry, about, words))

struct FurtherCompetitionAppeal {
    AppealId id;
    std::string county;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(FurtherCompetitionAppeal, (), (id, county, words))

struct DecideCompetitionAppeal {
    AppealId id;
    std::string county;
    AppealOutcome outcome = AppealOutcome::refused;
    std::string words;
    std::optional<std::int64_t> points = {};  // thousandths, of the entry appealed about; with upheld
    bool disqualified = false;                // instead of points
};
BOOST_DESCRIBE_STRUCT(DecideCompetitionAppeal, (), (id, county, outcome, words, points, disqualified))

struct OneCertificate {
    std::string number;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneCertificate, (), (number, county))

struct NoCompetitionQuestion {};
BOOST_DESCRIBE_STRUCT(NoCompetitionQuestion, (), ())

struct PublicEditionQuestion {
    EditionId id;
};
BOOST_DESCRIBE_STRUCT(PublicEditionQuestion, (), (id))

struct CheckCertificate {
    std::string number;
    std::optional<std::string> name = {};  // to be compared with the one on the certificate
};
BOOST_DESCRIBE_STRUCT(CheckCertificate, (), (number, name))

}  // namespace luoshi::programmes::events::competitions
