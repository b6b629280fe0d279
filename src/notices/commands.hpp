// What the use cases of the register are asked with. `county` names the partition of the notice (NoticeView::county); without it the actor's own
// counts. Dates are days in Beijing.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/json.hpp"
#include "notices/cleanup_views.hpp"
#include "notices/entry_views.hpp"
#include "notices/import_views.hpp"
#include "notices/question_views.hpp"
#include "notices/reading_views.hpp"
#include "platform/http/route.hpp"

namespace luoshi::notices {

// ---- lists -----------------------------------------------------------------------------------------------------------

struct FindNotices {
    std::optional<std::string> body = {};      // path of a subtree
    std::optional<Stage> stage = {};
    std::optional<Standing> standing = {};     // on the day `on`
    std::optional<Date> on = {};               // default: today
    std::optional<std::string> genre = {};     // 通知, 意见 …
    std::optional<std::string> issuer = {};    // part of an issuer's name
    std::optional<int> year = {};              // of issue
    std::optional<std::string> number = {};    // any spelling of its brackets
    std::optional<std::string> title = {};     // part of the title
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindNotices, (), (body, stage, standing, on, genre, issuer, year, number, title, cursor, limit))

struct SearchNotices {
    std::string text = {};  // words separated by spaces must all occur
    std::optional<std::string> body = {};
    std::optional<Standing> standing = {};
    std::optional<Date> on = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(SearchNotices, (), (text, body, standing, on, cursor, limit))

struct OneNotice {
    NoticeId id;
};
BOOST_DESCRIBE_STRUCT(OneNotice, (), (id))

struct CompareNotices {
    NoticeId a;
    NoticeId b;
};
BOOST_DESCRIBE_STRUCT(CompareNotices, (), (a, b))

struct ShowGraph {
    NoticeId id;
    std::optional<int> depth = {};  // 1–4, default 2
};
BOOST_DESCRIBE_STRUCT(ShowGraph, (), (id, depth))

struct ShowForceTimeline {
    std::optional<Date> on = {};             // standings on this day; default: today
    std::optional<std::string> body = {};    // path of a subtree
    std::optional<std::string> issuer = {};  // part of an issuer's name
    std::optional<std::string> title = {};   // part of the title
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(ShowForceTimeline, (), (on, body, issuer, title, cursor, limit))

struct FindResting {
    std::optional<Date> on = {};
    std::optional<std::string> body = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindResting, (), (on, body, cursor, limit))

struct NoQuestion {};
BOOST_DESCRIBE_STRUCT(NoQuestion, (), ())

// ---- import ----------------------------------------------------------------------------------------------------------

struct ImportFile {
    BodyId body;  // the registering body
    std::optional<std::string> county = {};
    http::Upload upload;
};
BOOST_DESCRIBE_STRUCT(ImportFile, (), (body, county, upload))

struct OneImport {
    ImportId id;
};
BOOST_DESCRIBE_STRUCT(OneImport, (), (id))

struct RetryImport {
    ImportId id;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(RetryImport, (), (id, county))

struct FindImports {
    std::optional<std::string> body = {};
    std::optional<ImportState> state = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindImports, (), (body, state, cursor, limit))

// ---- steps on one notice -------------------------------------------------------------------------------------------------

struct RegisterNotice {  // text typed or pasted; read like a file
    NoticeId id;         // made by the client: a repeat gives the first answer
    BodyId body;
    std::string name = {};
    std::string text = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(RegisterNotice, (), (id, body, name, text, county))

struct CorrectNotice {
    NoticeId id;
    CorrectionId correction;  // made by the client
    std::string path = {};         // "title/text", "issuers", "clauses/二.(一).2/heading", "clauses" (with act add)
    CorrectionAct act = CorrectionAct::set;
    std::optional<json::value> value = {};
    std::string reason = {};
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(CorrectNotice, (), (id, correction, path, act, value, reason, county, if_match))

enum class FindingDecision { accept, dismiss, reopen };
BOOST_DESCRIBE_ENUM(FindingDecision, accept, dismiss, reopen)

struct DecideFinding {
    NoticeId id;
    std::string finding = {};  // its key
    FindingDecision decision = FindingDecision::dismiss;
    std::string reason = {};
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(DecideFinding, (), (id, finding, decision, reason, county, if_match))

struct StepNotice {  // check, publish, read again
    NoticeId id;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(StepNotice, (), (id, county, if_match))

struct WithdrawNotice {
    NoticeId id;
    std::string reason = {};
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(WithdrawNotice, (), (id, reason, county, if_match))

// ---- clean-up ----------------------------------------------------------------------------------------------------------

struct FindInventory {
    std::optional<std::string> body = {};     // path of a subtree
    std::optional<std::string> warning = {};  // six_months | thirty_days | over
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindInventory, (), (body, warning, cursor, limit))

struct AddToInventory {
    InventoryId id;  // made by the client
    BodyId body;
    std::optional<NoticeId> notice = {};      // a published notice of this body; or by hand:
    std::optional<std::string> number = {};
    std::optional<std::string> title = {};
    std::optional<Date> first_published = {};
    std::optional<Date> task_deadline = {};   // stage work: until then
    std::optional<bool> trial = {};           // 暂行/试行; default: as the title says
    std::optional<bool> pure_repeal = {};     // only repeals others: permanent
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(AddToInventory, (),
                      (id, body, notice, number, title, first_published, task_deadline, trial, pure_repeal, county))

struct RemoveFromInventory {
    InventoryId id;
    std::string reason = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(RemoveFromInventory, (), (id, reason, county))

struct OpenCampaign {
    CampaignId id;  // made by the client
    BodyId body;    // opens it for itself and everything below it
    std::string name = {};
    std::string scope = {};
    Date closes_on;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(OpenCampaign, (), (id, body, name, scope, closes_on, county))

struct FindCampaigns {
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindCampaigns, (), (cursor, limit))

struct ShowCampaign {
    CampaignId id;
    std::optional<BodyId> body = {};  // whose part; default: the actor's own body, else the campaign's
};
BOOST_DESCRIBE_STRUCT(ShowCampaign, (), (id, body))

struct GiveVerdict {
    CampaignId id;
    InventoryId item;
    Verdict verdict = Verdict::keep;
    std::string reason = {};
    std::int64_t version = 0;  // VerdictRow::version as seen
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(GiveVerdict, (), (id, item, verdict, reason, version, county))

struct CheckVerdict {
    CampaignId id;
    InventoryId item;
    std::int64_t version = 0;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(CheckVerdict, (), (id, item, version, county))

struct PublishList {
    CampaignId id;
    BodyId body;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(PublishList, (), (id, body, county))

// ---- interpretation ----------------------------------------------------------------------------------------------------

struct AskQuestion {
    QuestionId id;  // made by the client
    NoticeId notice;
    std::optional<std::string> clause = {};  // key
    std::string question = {};
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(AskQuestion, (), (id, notice, clause, question, county))

struct FindQuestions {
    std::optional<NoticeId> notice = {};
    std::optional<QuestionState> state = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindQuestions, (), (notice, state, cursor, limit))

struct OneQuestion {
    QuestionId id;
};
BOOST_DESCRIBE_STRUCT(OneQuestion, (), (id))

struct AnswerQuestion {
    QuestionId id;
    std::string answer = {};
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(AnswerQuestion, (), (id, answer, county, if_match))

struct StepQuestion {  // check, publish
    QuestionId id;
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(StepQuestion, (), (id, county, if_match))

struct DeclineQuestion {
    QuestionId id;
    std::string reason = {};
    std::optional<std::string> county = {};
    http::IfMatch if_match = {};
};
BOOST_DESCRIBE_STRUCT(DeclineQuestion, (), (id, reason, county, if_match))

// ---- public ------------------------------------------------------------------------------------------------------------

struct FindPublicNotices {
    std::optional<Standing> standing = {};  // default: all published
    std::optional<std::string> issuer = {};
    std::optional<int> year = {};
    std::optional<std::string> number = {};
    std::optional<std::string> title = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindPublicNotices, (), (standing, issuer, year, number, title, cursor, limit))

struct SearchPublicNotices {
    std::string text = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(SearchPublicNotices, (), (text, cursor, limit))

struct FindPublicAnswers {
    std::optional<NoticeId> notice = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindPublicAnswers, (), (notice, cursor, limit))

}  // namespace luoshi::notices
