// What the pages of the records show.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "programmes/events/records/commands.hpp"

namespace luoshi::programmes::events::records {

// type: of the work, level of the honour, channel of the report; empty for an inheritor.
struct RecordRow {
    EntryId id;
    std::string county;
    RecordKind kind = RecordKind::work;
    std::string line_code, clause;
    std::string title;
    Date on_day;
    std::int64_t year = 0;
    std::string type;
    std::string who;      // makers, person, honoured, outlet
    std::string body_name;
    RecordState state = RecordState::entered;
};
BOOST_DESCRIBE_STRUCT(RecordRow, (), (id, county, kind, line_code, clause, title, on_day, year, type, who, body_name, state))

struct RecordFact {
    std::string key, words;  // key: makers, publisher, identifier, rights_ground, rights_holder, person, person_unit, honoured, honoured_name, issuer, document, outlet, about, link
};
BOOST_DESCRIBE_STRUCT(RecordFact, (), (key, words))
struct RecordStepRow {
    EventActId id;
    RecordState state = RecordState::entered;
    std::string words, document;
    Date on_day;
    Instant at;
    std::string by_name, by_body_name;
};
BOOST_DESCRIBE_STRUCT(RecordStepRow, (), (id, state, words, document, on_day, at, by_name, by_body_name))
struct RecordView {
    RecordRow head;
    std::vector<RecordFact> facts = {};
    std::vector<EventProof> proofs = {};
    std::vector<RecordStepRow> steps = {};
    std::vector<series::EventAction> actions = {};  // checked, listed, refused, withdrawn
};
BOOST_DESCRIBE_STRUCT(RecordView, (), (head, facts, proofs, steps, actions))

struct RecordCountRow {
    std::string line_code, line_title;
    RecordKind kind = RecordKind::work;
    std::string type;
    std::int64_t year = 0, entered = 0, checked = 0, listed = 0, refused = 0, withdrawn = 0;
};
BOOST_DESCRIBE_STRUCT(RecordCountRow, (), (line_code, line_title, kind, type, year, entered, checked, listed, refused, withdrawn))
struct RecordCounts {
    std::vector<RecordCountRow> rows = {};
};
BOOST_DESCRIBE_STRUCT(RecordCounts, (), (rows))

struct PublicRecordRow {
    EntryId id;
    RecordKind kind = RecordKind::work;
    std::string line_code, title;
    Date on_day;
    std::string type, who, body_name, about, link, note;  // note: publisher, issuer with document, unit of an inheritor
};
BOOST_DESCRIBE_STRUCT(PublicRecordRow, (), (id, kind, line_code, title, on_day, type, who, body_name, about, link, note))

}  // namespace luoshi::programmes::events::records
