#include "foundation/words.hpp"
#include "notices/answers.hpp"
#include "notices/queries.hpp"
#include "notices/use_cases.hpp"

namespace luoshi::notices {
namespace {

struct AskedClause {
    std::optional<std::string> heading;
    std::optional<std::string> text;
};

// The clause under its key; a question without a clause is about the whole notice.
Result<AskedClause> find_clause(Work& work, const NoticeHead& head, const std::optional<std::string>& key) {
    if (!key) return AskedClause{};
    const auto reading = load_reading(work, head);
    const auto overlay = lay_over(reading.document, load_corrections(work, head));
    const auto& keys = overlay.keys.at("clauses");
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const auto& clause = overlay.document.clauses[i];
        if (keys[i] == *key) return AskedClause{clause.heading, clause.text};
    }
    return Problem{Code::invalid, "no-such-clause", "没有这一条款，请在通知页面上选择条款", "there is no such clause; choose one on the page of the notice"};
}

}  // namespace

Result<QuestionView> ask_question(Work& work, const AskQuestion& command) {
    if (!work.actor().is_signed_in()) return Problem{Code::denied, "sign-in-required", "请先登录再提问", "please sign in to ask"};
    TRY(const NoticeHead head, find_visible(work, command.notice));
    if (const auto asked = work.one<QuestionHead>(queries::question_by_id, command.id)) {
        if (asked->asked_by == actor_key(work.actor()) && asked->notice == command.notice && asked->question == command.question) {
            return question_view(work, *asked);
        }
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一个问题，请重新提交", "this id belongs to another question; submit anew"};
    }
    if (head.stage != Stage::published) return Problem{Code::conflict, "not-published", "公布后才能提问", "questions can be asked once it is published"};
    if (head.county != work.county()) {
        return Problem{Code::invalid, "other-county", "这件通知属于另一个区划，请在请求中给出它的 county",
                       "the notice belongs to another division; name its county in the request"};
    }
    TRY_DO(require_words("question", command.question, 2000, "内容"));
    TRY(const AskedClause clause, find_clause(work, head, command.clause));
    work.run(queries::insert_question, head.county, command.id, head.id, command.clause, clause.heading, clause.text, command.question, work.now(), actor_key(work.actor()),
             work.actor().name, head.interpreter.value_or(head.body), head.interpreter_ground, due_day(work, "answer"));
    work.record("notice.ask", "question", command.id.to_string(), json::value{{"notice", head.id.to_string()}});
    return question_view(work, work.one<QuestionHead>(queries::question_by_id, command.id).value());
}

Result<QuestionView> answer_question(Work& work, const AnswerQuestion& command) {
    TRY(const QuestionHead head, find_question_for_step(work, command.id, command.if_match));
    TRY_DO(require_words("answer", command.answer, 2000, "内容"));
    const auto changed = work.run(queries::answer_question, head.county, head.id, head.version, command.answer, work.now(), actor_key(work.actor()),
                                  work.actor().name);
    if (changed == 0) return Problem{Code::conflict, "wrong-state", "解答已公布，或者已决定不予答复", "the answer is published or the question declined"};
    work.record("notice.answer", "question", head.id.to_string());
    return question_view(work, work.one<QuestionHead>(queries::question_by_id, head.id).value());
}

}  // namespace luoshi::notices
