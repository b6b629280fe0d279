// What the series are asked with. county: the partition of the office that runs the line.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "programmes/events/series/api.hpp"
#include "programmes/events/series/frequency.hpp"
#include "programmes/events/series/states.hpp"

namespace luoshi::programmes::events::series {

using lines::LineId;

enum class SeriesKind { lecture, forum, other };
BOOST_DESCRIBE_ENUM(SeriesKind, lecture, forum, other)

struct FindEventSeries {
    std::string county;
    std::optional<std::string> cursor;
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(FindEventSeries, (), (county, cursor, limit))
struct OneEventSeries {
    SeriesId id;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneEventSeries, (), (id, county))
struct MakeEventSeries {
    SeriesId id;
    std::string county;
    EventActId act;
    LineId line;
    BodyId body;  // who holds it
    SeriesKind kind = SeriesKind::lecture;
    std::string title, clause, about;
};
BOOST_DESCRIBE_STRUCT(MakeEventSeries, (), (id, county, act, line, body, kind, title, clause, about))
struct SetEventFrequency {
    SeriesId series;
    std::string county;
    EventActId act;
    std::int64_t times = 1;
    FrequencyPer per = FrequencyPer::year;
    Date from;
    std::string source;  // the document or decision that says so
};
BOOST_DESCRIBE_STRUCT(SetEventFrequency, (), (series, county, act, times, per, from, source))

// ---- editions

struct OneEventEdition {
    EditionId id;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneEventEdition, (), (id, county))
struct PlanEventEdition {
    EditionId id;
    std::string county;
    EventActId act;
    SeriesId series;
    std::int64_t number = 1;
    std::string title;
    Date planned_on;
};
BOOST_DESCRIBE_STRUCT(PlanEventEdition, (), (id, county, act, series, number, title, planned_on))
// The first announces, the later ones change what was announced, with a reason.
struct AnnounceEventEdition {
    EditionId edition;
    std::string county;
    EventActId act;
    std::string title;
    Instant starts_at, ends_at;
    std::string place, speakers, about, audience, contact;
    std::int64_t capacity = 0;
    Date register_until;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(AnnounceEventEdition, (), (edition, county, act, title, starts_at, ends_at, place, speakers, about, audience, contact, capacity, register_until, reason))
struct StepEventEdition {
    EditionId edition;
    std::string county;
    EventActId act;
    EditionAct step = EditionAct::opened;  // opened, held, cancelled
    std::string words;
};
BOOST_DESCRIBE_STRUCT(StepEventEdition, (), (edition, county, act, step, words))
struct RecordEventEdition {
    EditionId edition;
    std::string county;
    EventActId act;
    std::optional<std::int64_t> counted;  // heads counted by hand
    std::string counted_how;              // by whom and how; with counted only
    std::string summary;
    bool pictures_open = false;           // its photos may be shown to everybody
    std::vector<EventProof> proofs;
};
BOOST_DESCRIBE_STRUCT(RecordEventEdition, (), (edition, county, act, counted, counted_how, summary, pictures_open, proofs))

struct KeepEventFile {
    std::string county;
    http::Upload upload;
};
BOOST_DESCRIBE_STRUCT(KeepEventFile, (), (county, upload))
struct EventFileOf {
    std::string subject;
    std::string county;
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(EventFileOf, (), (subject, county, sha256))

// ---- people

struct FindEventRegistrations {
    EditionId edition;
    std::string county;
    std::optional<std::string> cursor;
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(FindEventRegistrations, (), (edition, county, cursor, limit))
struct RegisterForEvent {
    EditionId edition;
    std::string county;
    RegistrationId id;
    std::string name, unit, phone;
};
BOOST_DESCRIBE_STRUCT(RegisterForEvent, (), (edition, county, id, name, unit, phone))
struct EventTicketQuestion {
    std::string token;
};
BOOST_DESCRIBE_STRUCT(EventTicketQuestion, (), (token))
struct GiveUpEventTicket {
    std::string county;
    std::string token;
};
BOOST_DESCRIBE_STRUCT(GiveUpEventTicket, (), (county, token))
struct NoEventQuestion {};
BOOST_DESCRIBE_STRUCT(NoEventQuestion, (), ())
struct EndEventRegistration {
    EditionId edition;
    RegistrationId registration;
    std::string county;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(EndEventRegistration, (), (edition, registration, county, words))

// ---- the door

enum class CheckInWay { qr, code, list };
BOOST_DESCRIBE_ENUM(CheckInWay, qr, code, list)
// One of token, code and registration names the ticket.
struct EventCheckIn {
    using lenient = void;
    EventActId id;
    CheckInWay way = CheckInWay::qr;
    std::string token, code;
    std::optional<RegistrationId> registration;
    Instant device_at;
};
BOOST_DESCRIBE_STRUCT(EventCheckIn, (), (id, way, token, code, registration, device_at))
struct CheckInAtEvent {
    EditionId edition;
    std::string county;
    std::vector<EventCheckIn> entries;  // at most 200
};
BOOST_DESCRIBE_STRUCT(CheckInAtEvent, (), (edition, county, entries))

// ---- briefs

struct FindEventBriefs {
    std::string county;
    std::optional<std::string> cursor;
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(FindEventBriefs, (), (county, cursor, limit))
struct OneEventBrief {
    BriefId id;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneEventBrief, (), (id, county))
struct EnterEventBrief {
    BriefId id;
    std::string county;
    EventActId act;
    LineId line;
    std::optional<EditionId> edition;
    std::string title, authors, addressee, summary;
    Date on_day;
    std::vector<EventProof> proofs;
};
BOOST_DESCRIBE_STRUCT(EnterEventBrief, (), (id, county, act, line, edition, title, authors, addressee, summary, on_day, proofs))
enum class BriefUse { adopted, instructed };
BOOST_DESCRIBE_ENUM(BriefUse, adopted, instructed)
struct UseEventBrief {
    BriefId brief;
    std::string county;
    EventActId act;
    BriefUse kind = BriefUse::adopted;
    std::string who, document;
    Date on_day;
    bool open = false;
    std::vector<EventProof> proofs;
};
BOOST_DESCRIBE_STRUCT(UseEventBrief, (), (brief, county, act, kind, who, document, on_day, open, proofs))

// ---- everybody

struct FindPublicEvents {
    std::optional<bool> past;
    std::optional<std::string> cursor;
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(FindPublicEvents, (), (past, cursor, limit))
struct FindPublicBriefs {
    std::optional<std::string> cursor;
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(FindPublicBriefs, (), (cursor, limit))
struct OnePublicEvent {
    EditionId id;
};
BOOST_DESCRIBE_STRUCT(OnePublicEvent, (), (id))
struct PublicEventPicture {
    EditionId edition;
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(PublicEventPicture, (), (edition, sha256))

}  // namespace luoshi::programmes::events::series
