// What evaluations and circulars are asked with. `county` names the partition of the body that evaluates; without it the actor's own counts.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/json.hpp"
#include "foundation/time.hpp"
#include "platform/http/route.hpp"
#include "scoring/api.hpp"
#include "supervision/evaluation/ids.hpp"
#include "supervision/evaluation/words.hpp"

namespace luoshi::supervision::evaluation {

// ---- sheets
struct FindSheets {
    std::string body;  // path of a subtree
};
BOOST_DESCRIBE_STRUCT(FindSheets, (), (body))

struct ShowSheet {
    std::string county;
    SheetId id;
    std::optional<std::int64_t> version = {};  // nothing: the newest
};
BOOST_DESCRIBE_STRUCT(ShowSheet, (), (county, id, version))

// The first version makes the sheet, `after` names the version that it follows: 0 for the first.
struct KeepSheet {
    SheetId id;
    BodyId body;
    std::int64_t after = 0;
    scoring::Sheet sheet;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(KeepSheet, (), (id, body, after, sheet, county))

// ---- evaluations
struct FindEvaluations {
    std::string body;  // path: those of bodies at or below it, and those that evaluate it
    std::optional<Stage> stage = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindEvaluations, (), (body, stage, cursor, limit))

struct OneEvaluation {
    std::string county;
    EvaluationId id;
};
BOOST_DESCRIBE_STRUCT(OneEvaluation, (), (county, id))

struct OpenEvaluation {
    EvaluationId id;
    BodyId body;
    SheetId sheet;
    std::int64_t sheet_version = 1;
    std::string title;
    int year = 0;
    Date from;
    Date until;  // excluded
    std::vector<BodyId> subjects;
    std::vector<BodyId> doubled = {};  // whose deductions count twice where the sheet allows it
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(OpenEvaluation, (), (id, body, sheet, sheet_version, title, year, from, until, subjects, doubled, county))

struct ShowWorkbook {
    std::string county;
    EvaluationId id;
    BodyId subject;
};
BOOST_DESCRIBE_STRUCT(ShowWorkbook, (), (county, id, subject))

struct Note {
    std::string item;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(Note, (), (item, words))

// Saved as it is, complete or not; sent only when complete.
struct SaveMarking {
    EvaluationId id;
    BodyId subject;
    Marker marker = Marker::self;
    std::vector<scoring::ItemMark> marks = {};
    std::vector<scoring::Hit> hits = {};  // deductions and vetoes; experts only
    std::vector<Note> notes = {};
    bool send = false;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(SaveMarking, (), (id, subject, marker, marks, hits, notes, send, county))

struct AnnounceResults {
    EvaluationId id;
    int appeal_days = 5;  // working days, 1 to 30
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(AnnounceResults, (), (id, appeal_days, county))

struct MakeAppeal {
    EvaluationId id;  // of the evaluation
    AppealId appeal;
    BodyId subject;
    std::optional<std::string> item = {};
    std::string words;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(MakeAppeal, (), (id, appeal, subject, item, words, county))

struct DecideAppeal {
    AppealId id;
    bool upheld = false;
    std::vector<scoring::ItemMark> corrected = {};  // marks that stand instead; only of an upheld one
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(DecideAppeal, (), (id, upheld, corrected, reason, county))

struct PublishResults {
    EvaluationId id;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(PublishResults, (), (id, county))

// ---- circulars
// Either a published result, or an order that was closed.
struct FactChoice {
    std::optional<EvaluationId> evaluation = {};
    std::optional<BodyId> subject = {};
    std::optional<std::string> order_county = {};
    std::optional<std::string> order = {};
};
BOOST_DESCRIBE_STRUCT(FactChoice, (), (evaluation, subject, order_county, order))

struct FindFacts {
    BodyId body;  // in whose name the circular is drafted
    CircularKind kind = CircularKind::praise;
};
BOOST_DESCRIBE_STRUCT(FindFacts, (), (body, kind))

struct DraftCircular {
    CircularId id;
    BodyId body;
    CircularKind kind = CircularKind::praise;
    std::string title;
    std::string addressees;  // 各市州教育局
    std::vector<FactChoice> facts;
    std::vector<Demand> demands = {};
    Date holds_until;  // the first day on which it is withdrawn by itself
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(DraftCircular, (), (id, body, kind, title, addressees, facts, demands, holds_until, county))

struct FindCirculars {
    std::string body;  // path of a subtree
    std::optional<CircularState> state = {};
};
BOOST_DESCRIBE_STRUCT(FindCirculars, (), (body, state))

struct OneCircular {
    std::string county;
    CircularId id;
};
BOOST_DESCRIBE_STRUCT(OneCircular, (), (county, id))

struct SignCircular {
    CircularId id;
    std::string number;  // 湘教通〔2026〕3号
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(SignCircular, (), (id, number, county))

struct PublishCircular {
    CircularId id;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(PublishCircular, (), (id, county))

// Drops a draft, withdraws what was published.
struct EndCircular {
    CircularId id;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(EndCircular, (), (id, reason, county))

// ---- everybody
struct FindPublicEvaluations {
    std::optional<std::string> body = {};  // code of a body: what it published
};
BOOST_DESCRIBE_STRUCT(FindPublicEvaluations, (), (body))

struct ShowPublicEvaluation {
    std::string county;
    EvaluationId id;
};
BOOST_DESCRIBE_STRUCT(ShowPublicEvaluation, (), (county, id))

struct ShowPublicCircular {
    std::string county;
    CircularId id;
};
BOOST_DESCRIBE_STRUCT(ShowPublicCircular, (), (county, id))

}  // namespace luoshi::supervision::evaluation
