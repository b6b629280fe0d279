// What the records are asked with. county: the partition of the office that runs the line.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "programmes/events/records/api.hpp"
#include "programmes/events/records/states.hpp"

namespace luoshi::programmes::events::records {

using lines::LineId;
using series::EventProof;

enum class WorkType { documentary, micro_film, short_video, book, other };
BOOST_DESCRIBE_ENUM(WorkType, documentary, micro_film, short_video, book, other)
enum class RightsGround { own, commissioned, licensed, public_domain };
BOOST_DESCRIBE_ENUM(RightsGround, own, commissioned, licensed, public_domain)
enum class HonourLevel { national, provincial, prefecture, county, other };
BOOST_DESCRIBE_ENUM(HonourLevel, national, provincial, prefecture, county, other)
enum class HonouredKind { person, team, body };
BOOST_DESCRIBE_ENUM(HonouredKind, person, team, body)
enum class PublicityChannel { newspaper, television, radio, website, wechat, video, outdoors, activity, other };
BOOST_DESCRIBE_ENUM(PublicityChannel, newspaper, television, radio, website, wechat, video, outdoors, activity, other)

struct EnterRecord {
    using lenient = void;
    EntryId id;
    std::string county;
    EventActId act;
    LineId line;
    RecordKind kind = RecordKind::work;
    std::string title;   // of the work, honour or report; of an inheritor the field (湘绣)
    Date on_day;         // published, given, nominated
    std::string about;   // deeds of an inheritor
    std::string link;    // of a work or a report
    // work
    std::optional<WorkType> work_type;
    std::string makers, publisher, identifier;  // identifier: ISBN, licence of a film
    std::optional<RightsGround> rights_ground;
    std::string rights_holder;
    // inheritor
    std::string person, person_unit;
    // honour
    std::optional<HonourLevel> level;
    std::optional<HonouredKind> honoured;
    std::string honoured_name, issuer, document;
    // publicity
    std::optional<PublicityChannel> channel;
    std::string outlet;
    std::vector<EventProof> proofs;  // with the kind that is asked for: rights, consent, basis
};
BOOST_DESCRIBE_STRUCT(EnterRecord, (),
                      (id, county, act, line, kind, title, on_day, about, link, work_type, makers, publisher, identifier, rights_ground, rights_holder, person, person_unit, level, honoured, honoured_name, issuer,
                       document, channel, outlet, proofs))

struct StepRecord {
    EntryId entry;
    std::string county;
    EventActId act;
    RecordState to = RecordState::listed;
    std::string words;     // the reason of a refusal or withdrawal
    std::string document;  // with which an inheritor is listed
};
BOOST_DESCRIBE_STRUCT(StepRecord, (), (entry, county, act, to, words, document))

struct FindRecords {
    std::string county;
    RecordKind kind = RecordKind::work;
    std::optional<RecordState> state;
    std::optional<int> year;
    std::optional<std::string> cursor;
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(FindRecords, (), (county, kind, state, year, cursor, limit))
struct OneRecord {
    EntryId id;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneRecord, (), (id, county))
struct RecordFileOf {
    EntryId entry;
    std::string county;
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(RecordFileOf, (), (entry, county, sha256))
struct CountRecords {
    std::string county;
    std::optional<int> year;
};
BOOST_DESCRIBE_STRUCT(CountRecords, (), (county, year))
struct FindPublicRecords {
    RecordKind kind = RecordKind::work;
    std::optional<std::string> cursor;
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(FindPublicRecords, (), (kind, cursor, limit))

}  // namespace luoshi::programmes::events::records
