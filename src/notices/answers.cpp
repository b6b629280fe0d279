#include "notices/answers.hpp"

#include <fmt/format.h>

#include "notices/permissions.hpp"
#include "notices/queries.hpp"
#include "notices/steps.hpp"

namespace luoshi::notices {
namespace {

Problem wrong_state(std::string_view words, std::string_view words_en) {
    return {Code::conflict, "wrong-state", std::string(words), std::string(words_en)};
}

std::optional<Problem> why_not_answer(const QuestionHead& head) {
    if (head.state == QuestionState::published) return wrong_state("解答已公布，不能再改", "the answer is published and does not change");
    if (head.state == QuestionState::declined) return wrong_state("已决定不予答复", "the question was declined");
    return std::nullopt;
}

std::optional<Problem> why_not_check(const QuestionHead& head, const Actor& actor) {
    if (head.state == QuestionState::asked) return wrong_state("还没有答复", "there is no answer yet");
    if (head.state != QuestionState::answered) return wrong_state("解答已核对", "the answer is checked already");
    if (head.answered_by == actor_key(actor)) {
        return Problem{Code::conflict, "second-person-required", "答复人不能自己核对，请由另一人核对", "whoever wrote the answer does not check it"};
    }
    return std::nullopt;
}

std::optional<Problem> why_not_publish(const QuestionHead& head) {
    if (head.state == QuestionState::checked) return std::nullopt;
    if (head.state == QuestionState::published) return wrong_state("解答已公布", "the answer is published already");
    return Problem{Code::conflict, "not-checked", "解答还没有经第二人核对，核对后才能公布", "the answer must be checked by a second person first"};
}

}  // namespace

std::string answer_number(std::int64_t year, std::int64_t serial) { return fmt::format("解答〔{}〕{}号", year, serial); }

Problem no_such_question() { return {Code::missing, "no-such-question", "没有这个问题，或者您看不到它", "there is no such question, or not for you"}; }

Result<QuestionHead> find_visible_question(Work& work, QuestionId id) {
    auto head = work.one<QuestionHead>(queries::question_by_id, id);
    if (!head) return no_such_question();
    const auto& actor = work.actor();
    const bool is_public = head->state == QuestionState::published && head->notice_stage == Stage::published;
    if (!is_public && head->asked_by != actor_key(actor) && !actor.may(permissions::read, head->body_path) &&
        !actor.may(permissions::interpret, head->body_path)) {
        return no_such_question();
    }
    return std::move(*head);
}

Result<QuestionHead> find_question_for_step(Work& work, QuestionId id, const http::IfMatch& if_match) {
    TRY(QuestionHead head, find_visible_question(work, id));
    TRY_DO(require(work.actor(), permissions::interpret, head.body_path));
    if (head.county != work.county()) {
        return Problem{Code::invalid, "other-county", "这个问题属于另一个区划，请在请求中给出它的 county",
                       "the question belongs to another division; name its county in the request"};
    }
    if (!if_match.version) {
        return Problem{Code::invalid, "version-required", "请在 If-Match 中给出您看到的版本", "give the version you saw in If-Match"};
    }
    if (*if_match.version != head.version) return changed_meanwhile();
    return head;
}

QuestionView question_view(Work& work, const QuestionHead& head) {
    QuestionView view;
    view.id = head.id;
    view.version = head.version;
    view.county = head.county;
    const ForceDays days{head.notice_stage == Stage::published, head.effect_from, head.expires_on, head.ended_from};
    view.notice = {head.notice, head.notice_number, head.notice_title, standing_on(days, work.today())};
    view.clause = head.clause;
    view.clause_heading = head.clause_heading;
    view.clause_text = head.clause_text;
    const auto& actor = work.actor();
    const bool answers = actor.may(permissions::interpret, head.body_path);
    const bool is_own = head.asked_by == actor_key(actor);
    view.question = head.question;
    if (answers || is_own) view.asked_by = head.asked_by_name;
    view.asked_at = head.asked_at;
    view.state = head.state;
    view.body = {head.body, head.body_name, head.body_path};
    view.ground = head.ground;
    if (answers || head.state == QuestionState::published) view.answer = head.answer;  // unfinished answers stay inside
    if (answers) {
        view.answered_by = head.answered_by_name;
        view.checked_by = head.checked_by_name;
    }
    view.declined_reason = head.declined_reason;
    if (head.year && head.serial) view.number = answer_number(*head.year, *head.serial);
    view.published_at = head.published_at;
    view.due = head.due;
    if (answers) {
        view.actions = {action_view("answer", "答复", "Answer", why_not_answer(head)),
                        action_view("check", "核对", "Check", why_not_check(head, actor)),
                        action_view("publish", "公布", "Publish", why_not_publish(head)),
                        action_view("decline", "不予答复", "Decline", why_not_answer(head))};
    }
    return view;
}

}  // namespace luoshi::notices
