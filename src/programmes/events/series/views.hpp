// What the pages of the series show.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "programmes/events/series/commands.hpp"

namespace luoshi::programmes::events::series {

struct KeptEventFile {
    std::string name, sha256;
    std::int64_t bytes = 0;
};
BOOST_DESCRIBE_STRUCT(KeptEventFile, (), (name, sha256, bytes))

struct EventFrequencyRow {
    std::int64_t version = 0, times = 0;
    FrequencyPer per = FrequencyPer::year;
    Date from;
    std::string source, by_name;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(EventFrequencyRow, (), (version, times, per, from, source, by_name, at))
struct EventPeriodRow {
    std::string label;
    Date begins, ends;
    std::int64_t wanted = 0, held = 0, missed = 0;
    bool over = false;
};
BOOST_DESCRIBE_STRUCT(EventPeriodRow, (), (label, begins, ends, wanted, held, missed, over))

struct EventSeriesRow {
    SeriesId id;
    std::string county;
    LineId line;
    std::string line_code, line_title, clause;
    SeriesKind kind = SeriesKind::lecture;
    std::string title, about;
    BodyId body;
    std::string body_name;
    std::int64_t editions = 0, held = 0;
    std::optional<EventFrequencyRow> frequency = {};  // nothing: “regularly” has no number yet
    std::int64_t missed = 0;
};
BOOST_DESCRIBE_STRUCT(EventSeriesRow, (), (id, county, line, line_code, line_title, clause, kind, title, about, body, body_name, editions, held, frequency, missed))

struct EventEditionRow {
    EditionId id;
    std::string county;
    SeriesId series;
    std::string series_title;
    SeriesKind kind = SeriesKind::lecture;
    std::int64_t number = 0;
    std::string title;
    Date planned_on;
    EditionState state = EditionState::planned;
    std::optional<Instant> starts_at = {};
    std::string place;
    std::int64_t capacity = 0, seated = 0, waiting = 0, checked_in = 0;
};
BOOST_DESCRIBE_STRUCT(EventEditionRow, (), (id, county, series, series_title, kind, number, title, planned_on, state, starts_at, place, capacity, seated, waiting, checked_in))

struct EventSeriesView {
    EventSeriesRow head;
    std::vector<EventFrequencyRow> frequencies = {};  // newest first
    std::vector<EventPeriodRow> periods = {};         // newest first
    std::vector<EventEditionRow> editions = {};       // newest first
    std::vector<EventAction> actions = {};            // frequency, plan
};
BOOST_DESCRIBE_STRUCT(EventSeriesView, (), (head, frequencies, periods, editions, actions))

struct EventAnnouncementRow {
    std::int64_t version = 0;
    std::string title;
    Instant starts_at, ends_at;
    std::string place, speakers, about, audience, contact;
    std::int64_t capacity = 0;
    Date register_until;
    std::string reason;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(EventAnnouncementRow, (), (version, title, starts_at, ends_at, place, speakers, about, audience, contact, capacity, register_until, reason, at, by_name))
struct EventStepRow {
    EventActId id;
    std::string act;
    EditionState state = EditionState::planned;
    Date on_day;
    std::string words;
    Instant at;
    std::string by_name, by_body_name;
};
BOOST_DESCRIBE_STRUCT(EventStepRow, (), (id, act, state, on_day, words, at, by_name, by_body_name))
struct EventRecordView {
    std::int64_t checked_in = 0;
    std::optional<std::int64_t> counted = {};
    std::string counted_how, summary;
    bool pictures_open = false;
    std::vector<EventProof> proofs = {};
};
BOOST_DESCRIBE_STRUCT(EventRecordView, (), (checked_in, counted, counted_how, summary, pictures_open, proofs))
struct EventEditionView {
    EventEditionRow head;
    std::string line_code, clause, body_name;
    std::vector<EventAnnouncementRow> announcements = {};  // newest first
    std::vector<EventStepRow> steps = {};
    std::optional<EventRecordView> record = {};
    std::vector<EventAction> actions = {};
};
BOOST_DESCRIBE_STRUCT(EventEditionView, (), (head, line_code, clause, body_name, announcements, steps, record, actions))

enum class TicketState { seated, waiting, used, ended };
BOOST_DESCRIBE_ENUM(TicketState, seated, waiting, used, ended)

struct EventRegistrationRow {
    RegistrationId id;
    std::int64_t serial = 0;
    std::string name, unit, phone_tail;
    TicketState state = TicketState::seated;
    std::optional<std::int64_t> seat = {};
    Instant at;
    std::optional<Instant> checked_in_at = {};
    std::string ended_words;
};
BOOST_DESCRIBE_STRUCT(EventRegistrationRow, (), (id, serial, name, unit, phone_tail, state, seat, at, checked_in_at, ended_words))

// The list that the phone at the door keeps for the day. token_digest: SHA-256 of the token, in hexadecimal digits.
struct EventDoorRow {
    RegistrationId id;
    std::string name, unit, phone_tail;
    std::optional<std::int64_t> seat = {};
    std::string code, token_digest;
    std::optional<Instant> checked_in_at = {};
    std::string checked_in_by;
};
BOOST_DESCRIBE_STRUCT(EventDoorRow, (), (id, name, unit, phone_tail, seat, code, token_digest, checked_in_at, checked_in_by))
struct EventDoorView {
    EventEditionRow head;
    std::vector<EventDoorRow> people = {};
    std::vector<EventAction> actions = {};  // check_in
};
BOOST_DESCRIBE_STRUCT(EventDoorView, (), (head, people, actions))
enum class CheckInOutcome { taken, already, unknown, waiting, ended, not_today, not_open };
BOOST_DESCRIBE_ENUM(CheckInOutcome, taken, already, unknown, waiting, ended, not_today, not_open)
struct EventCheckInRow {
    EventActId id;
    CheckInOutcome outcome = CheckInOutcome::unknown;
    std::string words, words_en;
    std::optional<RegistrationId> registration = {};
    std::string name;
    std::optional<std::int64_t> seat = {};
};
BOOST_DESCRIBE_STRUCT(EventCheckInRow, (), (id, outcome, words, words_en, registration, name, seat))
struct EventCheckInAnswer {
    std::vector<EventCheckInRow> rows = {};
    std::int64_t checked_in = 0;
};
BOOST_DESCRIBE_STRUCT(EventCheckInAnswer, (), (rows, checked_in))

struct EventTicketView {
    RegistrationId id;
    EditionId edition;
    std::string county;
    std::string series_title, title;
    std::int64_t number = 0;
    EditionState edition_state = EditionState::open;
    Instant starts_at, ends_at;
    std::string place, name, unit;
    TicketState state = TicketState::seated;
    std::optional<std::int64_t> seat = {};
    std::int64_t ahead = 0;      // of those who wait
    std::string token, code;
    std::string change;          // reason of the last change of what was announced
    EventAction give_up;
};
BOOST_DESCRIBE_STRUCT(EventTicketView, (), (id, edition, county, series_title, title, number, edition_state, starts_at, ends_at, place, name, unit, state, seat, ahead, token, code, change, give_up))
struct EventTickets {
    std::vector<EventTicketView> items = {};
};
BOOST_DESCRIBE_STRUCT(EventTickets, (), (items))

struct EventBriefUseRow {
    EventActId id;
    BriefUse kind = BriefUse::adopted;
    std::string who, document;
    Date on_day;
    bool open = false;
    std::vector<EventProof> proofs = {};
};
BOOST_DESCRIBE_STRUCT(EventBriefUseRow, (), (id, kind, who, document, on_day, open, proofs))
struct EventBriefRow {
    BriefId id;
    std::string county, line_code, title, authors, addressee, summary;
    Date on_day;
    std::string body_name;
    std::int64_t adopted = 0, instructed = 0;
};
BOOST_DESCRIBE_STRUCT(EventBriefRow, (), (id, county, line_code, title, authors, addressee, summary, on_day, body_name, adopted, instructed))
struct EventBriefView {
    EventBriefRow head;
    std::vector<EventProof> proofs = {};
    std::vector<EventBriefUseRow> uses = {};
    std::vector<EventAction> actions = {};  // use
};
BOOST_DESCRIBE_STRUCT(EventBriefView, (), (head, proofs, uses, actions))

struct PublicEventRow {
    EditionId id;
    std::string series_title;
    SeriesKind kind = SeriesKind::lecture;
    std::int64_t number = 0;
    std::string title;
    EditionState state = EditionState::announced;
    Instant starts_at, ends_at;
    std::string place, speakers, body_name;
    std::int64_t capacity = 0, seated = 0;
    std::optional<std::int64_t> came = {};  // of those that were recorded
};
BOOST_DESCRIBE_STRUCT(PublicEventRow, (), (id, series_title, kind, number, title, state, starts_at, ends_at, place, speakers, body_name, capacity, seated, came))
struct PublicEventView {
    PublicEventRow head;
    std::string county, about, audience, contact, line_code, clause;
    Date register_until;
    std::string change;           // why what was announced was changed last
    std::string cancelled;        // why it was cancelled
    EventAction registering;
    std::string summary;
    std::vector<EventProof> pictures = {};
};
BOOST_DESCRIBE_STRUCT(PublicEventView, (), (head, county, about, audience, contact, line_code, clause, register_until, change, cancelled, registering, summary, pictures))

// A use that may be shown: of which brief, by whom.
struct PublicBriefRow {
    EventActId id;
    std::string title, authors;
    Date written_on;
    BriefUse kind = BriefUse::adopted;
    std::string who;
    Date on_day;
};
BOOST_DESCRIBE_STRUCT(PublicBriefRow, (), (id, title, authors, written_on, kind, who, on_day))

}  // namespace luoshi::programmes::events::series
