// What calls and applications are asked with. `county` is the partition of the office that runs the line.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/time.hpp"
#include "org/api.hpp"
#include "platform/http/route.hpp"
#include "programmes/calls/api.hpp"
#include "programmes/calls/words.hpp"

namespace luoshi::programmes::calls {

using MaterialId = Id<struct ProgrammeMaterialTag>;

struct CallQuota {
    QuotaScope scope = QuotaScope::prefecture;
    std::string name;  // code of the prefecture, name of the industry, code of the school, the kind; empty: each one not named
    int places = 0;
};
BOOST_DESCRIBE_STRUCT(CallQuota, (), (scope, name, places))

struct CallIndustry {
    std::string name;
    BodyId body;  // who recommends for it
};
BOOST_DESCRIBE_STRUCT(CallIndustry, (), (name, body))

struct CallCondition {
    using lenient = void;
    std::string key;
    std::string words, words_en;
    ConditionSource source = ConditionSource::body_kind;
    std::string line;   // code, for the sources over a line
    std::string field;  // of the form
    ConditionOperator op = ConditionOperator::equal;
    std::string value;  // one_of: parts with commas
    std::string clause;
};
BOOST_DESCRIBE_STRUCT(CallCondition, (), (key, words, words_en, source, line, field, op, value, clause))

struct FormField {
    using lenient = void;
    std::string key;
    std::string title;
    std::string hint;
    FormFieldKind kind = FormFieldKind::text;
    bool required = true;
    int max_chars = 0;            // 0: 2000
    std::optional<double> min, max;
    std::string unit;
    std::vector<std::string> choices;
    std::vector<std::string> columns;  // of a table
    int max_rows = 0;             // 0: 50
};
BOOST_DESCRIBE_STRUCT(FormField, (), (key, title, hint, kind, required, max_chars, min, max, unit, choices, columns, max_rows))

struct FormSection {
    std::string key;
    std::string title;
    std::vector<FormField> fields;
};
BOOST_DESCRIBE_STRUCT(FormSection, (), (key, title, fields))

struct CallMaterial {
    using lenient = void;
    std::string key;
    std::string title;
    bool required = true;
    int most = 1;                       // files
    int max_megabytes = 20;
    std::vector<std::string> types;     // pdf, docx, xlsx, jpg, png; empty: all of these
};
BOOST_DESCRIBE_STRUCT(CallMaterial, (), (key, title, required, most, max_megabytes, types))

// Stored as one document, frozen with its hash when the call is published.
struct CallContent {
    using lenient = void;
    std::string title;
    std::string number;      // 湘教通〔2026〕12号
    int batch_year = 0;
    int places = 0;          // 0: not said
    Date opens, closes;
    std::optional<Date> recommend_by;
    int review_days = 10;    // working days
    std::vector<std::string> kinds;
    std::vector<CallQuota> quotas;
    std::vector<CallIndustry> industries;
    std::vector<CallCondition> conditions;
    std::vector<FormSection> sections;
    std::vector<CallMaterial> materials;
    std::string statement;   // truthfulness
    std::string commitment;
    bool joint = false;
};
BOOST_DESCRIBE_STRUCT(CallContent, (), (title, number, batch_year, places, opens, closes, recommend_by, review_days, kinds, quotas, industries, conditions, sections, materials,
                                        statement, commitment, joint))

struct MakeCall {
    CallId id;
    std::string county;
    lines::LineId line;
    CallContent content;
};
BOOST_DESCRIBE_STRUCT(MakeCall, (), (id, county, line, content))

struct ChangeCall {
    CallId id;
    std::string county;
    std::int64_t version = 0;
    CallContent content;
};
BOOST_DESCRIBE_STRUCT(ChangeCall, (), (id, county, version, content))

struct PublishCall {
    CallId id;
    std::string county;
    std::int64_t version = 0;  // the one that was read
};
BOOST_DESCRIBE_STRUCT(PublishCall, (), (id, county, version))

struct OneCall {
    CallId id;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneCall, (), (id, county))

struct FindCalls {
    std::optional<std::string> county = {};
    std::optional<CallState> state = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindCalls, (), (county, state, cursor, limit))

struct FormAnswer {
    using lenient = void;
    std::string key;
    std::string value;
    std::vector<std::vector<std::string>> rows;  // of a table
};
BOOST_DESCRIBE_STRUCT(FormAnswer, (), (key, value, rows))

struct StartApplication {
    ApplicationId id;
    std::string county;
    CallId call;
    std::optional<BodyId> body = {};  // absent: the actor's own
    std::string kind = {};
    std::string industry = {};        // empty: by the prefecture
    std::string title;
};
BOOST_DESCRIBE_STRUCT(StartApplication, (), (id, county, call, body, kind, industry, title))

struct SaveApplication {
    ApplicationId id;
    std::string county;
    std::int64_t version = 0;
    std::string title;
    std::vector<FormAnswer> answers;
    std::vector<BodyId> members;
};
BOOST_DESCRIBE_STRUCT(SaveApplication, (), (id, county, version, title, answers, members))

struct OneApplication {
    ApplicationId id;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneApplication, (), (id, county))

struct HandInMaterial {
    ApplicationId id;
    std::string county;
    MaterialId material;
    std::string item;
    http::Upload upload = {};
};
BOOST_DESCRIBE_STRUCT(HandInMaterial, (), (id, county, material, item, upload))

struct OneMaterial {
    MaterialId material;
    std::string county;
};
BOOST_DESCRIBE_STRUCT(OneMaterial, (), (material, county))

struct SubmitApplication {
    ApplicationId id;
    std::string county;
    std::int64_t version = 0;
    bool statement_accepted = false;
    std::string signed_by;
};
BOOST_DESCRIBE_STRUCT(SubmitApplication, (), (id, county, version, statement_accepted, signed_by))

struct ApplicationWords {
    ApplicationId id;
    std::string county;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(ApplicationWords, (), (id, county, words))

struct ReturnApplication {
    ApplicationId id;
    std::string county;
    std::string wanted;
    Date due;
};
BOOST_DESCRIBE_STRUCT(ReturnApplication, (), (id, county, wanted, due))

struct FindApplications {
    std::optional<std::string> county = {};
    std::optional<CallId> call = {};
    std::optional<ApplicationState> state = {};
    std::optional<bool> own = {};  // of bodies for which the reader applies
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindApplications, (), (county, call, state, own, cursor, limit))

struct ShowRecommendation {
    CallId id;
    std::string county;
    std::optional<std::string> recommender = {};  // code of a prefecture, or name of an industry; absent: the first that is the reader's
};
BOOST_DESCRIBE_STRUCT(ShowRecommendation, (), (id, county, recommender))

struct NotRecommended {
    ApplicationId application;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(NotRecommended, (), (application, reason))

struct SendRecommendation {
    RecommendationId id;
    std::string county;
    CallId call;
    std::string recommender;
    std::vector<ApplicationId> ranked;       // the first is the best
    std::vector<NotRecommended> refused;
    std::string letter;                      // its number
    bool statement_accepted = false;
};
BOOST_DESCRIBE_STRUCT(SendRecommendation, (), (id, county, call, recommender, ranked, refused, letter, statement_accepted))

struct ReviewResult {
    std::string condition;
    bool passed = false;
    std::string evidence;
    std::string reason = {};
};
BOOST_DESCRIBE_STRUCT(ReviewResult, (), (condition, passed, evidence, reason))

struct ReviewApplication {
    ApplicationId id;
    std::string county;
    std::vector<ReviewResult> results;
    std::string words = {};
};
BOOST_DESCRIBE_STRUCT(ReviewApplication, (), (id, county, results, words))

struct ReadRanking {  // a spreadsheet: receipt number, rank
    CallId id;
    std::string county;
    std::string recommender;
    http::Upload upload = {};
};
BOOST_DESCRIBE_STRUCT(ReadRanking, (), (id, county, recommender, upload))

struct NoCallQuestion {};
BOOST_DESCRIBE_STRUCT(NoCallQuestion, (), ())
struct PublicCallQuestion {
    CallId id;
};
BOOST_DESCRIBE_STRUCT(PublicCallQuestion, (), (id))

}  // namespace luoshi::programmes::calls
