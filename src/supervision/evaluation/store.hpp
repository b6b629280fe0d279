// What lies in the tables, as the use cases take it up.
#pragma once
#include "org/api.hpp"
#include "platform/access/actor_key.hpp"
#include "supervision/evaluation/api.hpp"
#include "supervision/evaluation/views.hpp"

namespace luoshi::supervision::evaluation {

// In the order of queries/sheet_version.sql.
struct StoredSheet {
    std::string county;
    SheetId id;
    std::int64_t version = 0;
    BodyId body;
    scoring::Sheet sheet;
    std::string sha256;
    Instant made_at;
    std::string made_by_name;
};
BOOST_DESCRIBE_STRUCT(StoredSheet, (), (county, id, version, body, sheet, sha256, made_at, made_by_name))

// In the order of queries/evaluation_by_id.sql.
struct StoredEvaluation {
    std::string county;
    EvaluationId id;
    BodyId body;
    std::string body_path;
    SheetId sheet;
    std::int64_t sheet_version = 0;
    std::string title;
    int year = 0;
    Date from;
    Date until;
    Stage stage = Stage::open;
    std::optional<Date> appeals_until;
    std::string opened_by;
    std::optional<Instant> published_at;
};
BOOST_DESCRIBE_STRUCT(StoredEvaluation, (),
                      (county, id, body, body_path, sheet, sheet_version, title, year, from, until, stage, appeals_until, opened_by, published_at))

// In the order of queries/subjects_of.sql.
struct StoredSubject {
    BodyId subject;
    std::string path;
    bool doubled = false;
};
BOOST_DESCRIBE_STRUCT(StoredSubject, (), (subject, path, doubled))

// What a person marked; `doubled` is not theirs to say and stays false here.
struct MarkedFacts {
    std::vector<scoring::ItemMark> marks;
    std::vector<scoring::Hit> hits;
};
BOOST_DESCRIBE_STRUCT(MarkedFacts, (), (marks, hits))

// In the order of queries/markings_of.sql.
struct StoredMarking {
    BodyId subject;
    Marker marker = Marker::self;
    std::string by_whom;
    std::string by_name;
    MarkedFacts facts;
    std::vector<Note> notes;
    std::optional<Instant> sent_at;
};
BOOST_DESCRIBE_STRUCT(StoredMarking, (), (subject, marker, by_whom, by_name, facts, notes, sent_at))

// In the order of queries/appeals_of.sql.
struct StoredAppeal {
    AppealId id;
    EvaluationId evaluation;
    BodyId subject;
    std::optional<std::string> item;
    std::string words;
    Instant at;
    std::string by_whom;
    std::string by_name;
    std::optional<bool> upheld;
    std::optional<std::vector<scoring::ItemMark>> corrected;
    std::optional<std::string> reason;
    std::optional<std::string> decided_by_name;
};
BOOST_DESCRIBE_STRUCT(StoredAppeal, (), (id, evaluation, subject, item, words, at, by_whom, by_name, upheld, corrected, reason, decided_by_name))

// An evaluation with all that its result follows from.
struct Whole {
    StoredEvaluation evaluation;
    scoring::Sheet sheet;
    std::vector<StoredSubject> subjects;
    std::vector<StoredMarking> markings;
    std::vector<StoredAppeal> appeals;

    const StoredSubject* subject(BodyId id) const;
    bool has_open_appeals() const;
};

// "no-such-evaluation" for whoever may see neither the body that evaluates nor one that is evaluated.
Result<Whole> load(Work& work, std::string_view county, EvaluationId id);
std::optional<StoredSheet> sheet_of(Work& work, std::string_view county, SheetId id, std::int64_t version);

// The path of all that a body evaluates and reports on: a bureau's is that of its government, so that it reaches the schools and the bureaus of the level below.
std::string reach_of(const org::BodyLine& body);
std::string body_name(Work& work, BodyId id);
// Does the actor's post lie in this body or below it? Such a person does not mark it as an expert.
bool belongs_to(const Actor& actor, std::string_view subject_path);

ActionState can(std::string name);
ActionState cannot(std::string name, std::string reason, std::string reason_en);

}  // namespace luoshi::supervision::evaluation
