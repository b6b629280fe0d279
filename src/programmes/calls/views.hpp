// What the pages of calls and applications receive.
#pragma once
#include "programmes/calls/commands.hpp"
#include "programmes/calls/conditions.hpp"
#include "programmes/calls/form.hpp"

namespace luoshi::programmes::calls {

struct CallRow {
    CallId id;
    std::string county;
    lines::LineId line;
    std::string line_code, line_title;
    std::string title;
    std::string number;
    std::int64_t batch_year = 0;
    CallState state = CallState::draft;
    Date opens, closes;
    std::optional<Date> recommend_by;
    std::int64_t places = 0;
    std::int64_t applications = 0;
    bool open_now = false;

    static std::vector<std::pair<std::string, std::string>> labels();
};
BOOST_DESCRIBE_STRUCT(CallRow, (), (id, county, line, line_code, line_title, title, number, batch_year, state, opens, closes, recommend_by, places, applications, open_now))

struct QuotaUse {
    QuotaScope scope = QuotaScope::prefecture;
    std::string name;
    std::string words;
    std::int64_t places = 0;
    std::int64_t used = 0;
};
BOOST_DESCRIBE_STRUCT(QuotaUse, (), (scope, name, words, places, used))

struct ApplicationStateCount {
    ApplicationState state = ApplicationState::draft;
    std::string words, words_en;
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(ApplicationStateCount, (), (state, words, words_en, count))

struct CallAction {
    std::string act;
    bool possible = false;
    std::string why, why_en;  // not
};
BOOST_DESCRIBE_STRUCT(CallAction, (), (act, possible, why, why_en))

struct CallFileView {
    CallId id;
    std::string county;
    std::int64_t version = 1;
    lines::LineId line;
    std::string line_code, line_title;
    CallState state = CallState::draft;
    CallContent content;
    std::string written_by_name;
    std::optional<std::string> published_by_name;
    std::optional<Date> published_on;
    std::string sha256;
    bool needs_recommendation = false;
    std::vector<QuotaUse> quotas;
    std::vector<ApplicationStateCount> counts;
    std::int64_t participants = 0;
    std::vector<CallAction> actions;  // change, publish, apply, recommend, publish_participants
};
BOOST_DESCRIBE_STRUCT(CallFileView, (), (id, county, version, line, line_code, line_title, state, content, written_by_name, published_by_name, published_on, sha256,
                                         needs_recommendation, quotas, counts, participants, actions))

struct ApplicationRow {
    ApplicationId id;
    std::string county;
    CallId call;
    std::string call_title;
    std::string line_code;
    std::string receipt;
    std::string body_name;
    std::string title;
    std::string kind;
    std::string prefecture;
    std::string prefecture_name;
    std::string industry;
    std::optional<std::int64_t> recommended_rank;
    ApplicationState state = ApplicationState::draft;
    std::string state_words, state_words_en;
    std::optional<Date> supplement_due;

    static std::vector<std::pair<std::string, std::string>> labels();
};
BOOST_DESCRIBE_STRUCT(ApplicationRow, (), (id, county, call, call_title, line_code, receipt, body_name, title, kind, prefecture, prefecture_name, industry, recommended_rank,
                                           state, state_words, state_words_en, supplement_due))

struct ApplicationMember {
    BodyId body;
    std::string name;
    std::optional<Instant> confirmed_at;
    std::string confirmed_by_name;
    bool mine = false;  // the reader may confirm for it
};
BOOST_DESCRIBE_STRUCT(ApplicationMember, (), (body, name, confirmed_at, confirmed_by_name, mine))

struct MaterialView {
    MaterialId id;
    std::string item;
    std::string name;
    std::string sha256;
    std::int64_t bytes = 0;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(MaterialView, (), (id, item, name, sha256, bytes, at, by_name))

struct SubmissionView {
    std::int64_t round = 1;
    std::string receipt;
    std::string sha256;
    std::string signed_by;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(SubmissionView, (), (round, receipt, sha256, signed_by, at, by_name))

struct ApplicationStepView {
    std::int64_t serial = 1;
    ApplicationState state = ApplicationState::draft;
    std::string state_words, state_words_en;
    std::string reason;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(ApplicationStepView, (), (serial, state, state_words, state_words_en, reason, at, by_name))

struct PauseView {
    Date from_day, due;
    std::optional<Date> until_day;
    std::string wanted;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(PauseView, (), (from_day, due, until_day, wanted, by_name))

struct ReviewResultView {
    std::string condition;
    bool passed = false;
    std::string evidence;
    std::string reason;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(ReviewResultView, (), (condition, passed, evidence, reason, at, by_name))

struct ReviewDecisionView {
    ReviewDecision decision = ReviewDecision::qualified;
    std::optional<std::string> failing;
    std::string words;
    Instant at;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(ReviewDecisionView, (), (decision, failing, words, at, by_name))

struct ApplicationTask {  // one line of the applicant's list
    std::string key;      // of a section; members, materials, conditions, submit
    std::string title;
    bool done = false;
    std::int64_t problems = 0;
};
BOOST_DESCRIBE_STRUCT(ApplicationTask, (), (key, title, done, problems))

struct ApplicationFileView {
    ApplicationId id;
    std::string county;
    std::int64_t version = 1;
    CallId call;
    std::string call_title;
    std::string line_code, line_title;
    lines::UnitId unit;
    BodyId body;
    std::string body_name;
    std::string kind;
    std::string prefecture, industry;
    std::string title;
    ApplicationState state = ApplicationState::draft;
    std::string state_words, state_words_en;
    std::vector<FormSection> sections;
    std::vector<CallMaterial> wanted_materials;
    std::string statement, commitment;
    bool joint = false;
    std::vector<FormAnswer> answers;
    std::vector<ApplicationMember> members;
    std::vector<MaterialView> materials;
    std::vector<FormProblem> problems;
    std::vector<ConditionOutcome> conditions;
    std::vector<ApplicationTask> tasks;
    std::vector<SubmissionView> submissions;
    std::vector<ApplicationStepView> steps;
    std::vector<PauseView> pauses;
    std::vector<ReviewResultView> review;
    std::optional<ReviewDecisionView> decision;
    std::optional<std::int64_t> rank;
    std::optional<Date> review_due;  // with the stopped days
    std::vector<CallAction> actions;  // save, submit, withdraw, return, review
};
BOOST_DESCRIBE_STRUCT(ApplicationFileView, (), (id, county, version, call, call_title, line_code, line_title, unit, body, body_name, kind, prefecture, industry, title, state,
                                                state_words, state_words_en, sections, wanted_materials, statement, commitment, joint, answers, members, materials, problems,
                                                conditions, tasks, submissions, steps, pauses, review, decision, rank, review_due, actions))

struct Recommender {
    std::string name;   // code of the prefecture, or the industry
    std::string words;
};
BOOST_DESCRIBE_STRUCT(Recommender, (), (name, words))

struct RecommendationView {
    RecommendationId id;
    std::string letter;
    std::string statement;
    std::string sha256;
    Instant at;
    std::string by_name;
    std::vector<ApplicationRow> ranked;
};
BOOST_DESCRIBE_STRUCT(RecommendationView, (), (id, letter, statement, sha256, at, by_name, ranked))

struct RecommendationDesk {
    CallId call;
    std::string county;
    std::string call_title;
    std::string recommender, recommender_words;
    std::vector<Recommender> recommenders;  // the reader's
    std::optional<Date> recommend_by;
    std::string statement;
    std::vector<QuotaUse> quotas;
    std::vector<ApplicationRow> waiting;
    std::vector<ApplicationRow> returned;
    std::vector<RecommendationView> sent;
    bool possible = false;
    std::string why, why_en;
};
BOOST_DESCRIBE_STRUCT(RecommendationDesk, (), (call, county, call_title, recommender, recommender_words, recommenders, recommend_by, statement, quotas, waiting, returned, sent,
                                               possible, why, why_en))

struct RankingRow {
    ApplicationId application;
    std::int64_t rank = 0;
    std::string receipt;
    std::string title;
};
BOOST_DESCRIBE_STRUCT(RankingRow, (), (application, rank, receipt, title))
struct RankingFault {
    std::int64_t row = 0;
    std::string words, words_en;
};
BOOST_DESCRIBE_STRUCT(RankingFault, (), (row, words, words_en))
struct RankingRead {
    std::vector<RankingRow> rows;
    std::vector<RankingFault> faults;
};
BOOST_DESCRIBE_STRUCT(RankingRead, (), (rows, faults))

struct PublicCallRow {
    CallId id;
    std::string line_code, line_title;
    std::string title, number;
    std::int64_t batch_year = 0;
    Date published_on, opens, closes;
    std::int64_t places = 0;
    std::int64_t participants = 0;
};
BOOST_DESCRIBE_STRUCT(PublicCallRow, (), (id, line_code, line_title, title, number, batch_year, published_on, opens, closes, places, participants))
struct PublicCalls {
    std::vector<PublicCallRow> items;
};
BOOST_DESCRIBE_STRUCT(PublicCalls, (), (items))

struct PublicParticipant {
    std::string body_name;
    std::string title;
    std::string kind;
    std::string prefecture_name;
    std::string industry;
    Date published_on;
};
BOOST_DESCRIBE_STRUCT(PublicParticipant, (), (body_name, title, kind, prefecture_name, industry, published_on))
struct PublicCallView {
    PublicCallRow call;
    std::string sha256;
    std::vector<QuotaUse> quotas;  // places only
    std::vector<CallCondition> conditions;
    std::vector<CallMaterial> materials;
    std::vector<PublicParticipant> participants;
};
BOOST_DESCRIBE_STRUCT(PublicCallView, (), (call, sha256, quotas, conditions, materials, participants))

}  // namespace luoshi::programmes::calls
