#include "foundation/words.hpp"
#include "notices/answers.hpp"
#include "notices/queries.hpp"
#include "notices/use_cases.hpp"

namespace luoshi::notices {
namespace {

Result<QuestionView> again(Work& work, QuestionId id) { return question_view(work, work.one<QuestionHead>(queries::question_by_id, id).value()); }

}  // namespace

Result<QuestionView> check_answer(Work& work, const StepQuestion& command) {
    TRY(const QuestionHead head, find_question_for_step(work, command.id, command.if_match));
    if (head.answered_by == actor_key(work.actor())) {
        return Problem{Code::conflict, "second-person-required", "答复人不能自己核对，请由另一人核对", "whoever wrote the answer does not check it"};
    }
    if (work.run(queries::check_answer, head.county, head.id, head.version, actor_key(work.actor()), work.actor().name) == 0) {
        return Problem{Code::conflict, "wrong-state", "只有已答复、未核对的解答可以核对", "only an unchecked answer can be checked"};
    }
    work.record("notice.check_answer", "question", head.id.to_string());
    return again(work, head.id);
}

Result<QuestionView> publish_answer(Work& work, const StepQuestion& command) {
    TRY(const QuestionHead head, find_question_for_step(work, command.id, command.if_match));
    const auto year = static_cast<int>(work.today().ymd().year());
    const auto serial = work.one<std::int64_t>(queries::next_answer_serial, head.county, head.body, year).value();
    if (work.run(queries::publish_answer, head.county, head.id, head.version, year, serial, work.now(), actor_key(work.actor())) == 0) {
        return Problem{Code::conflict, "not-checked", "解答还没有经第二人核对，核对后才能公布", "the answer must be checked by a second person first"};
    }
    add_event(work, head.county, head.notice, "answered", answer_number(year, serial));
    work.record("notice.publish_answer", "question", head.id.to_string(), json::value{{"number", answer_number(year, serial)}});
    return again(work, head.id);
}

Result<QuestionView> decline_question(Work& work, const DeclineQuestion& command) {
    TRY(const QuestionHead head, find_question_for_step(work, command.id, command.if_match));
    if (is_blank(command.reason)) {
        return Problem{Code::invalid, "reason-required", "不予答复请写明理由", "give a reason for declining", {{"reason", "required", "退回请写明理由"}}};
    }
    if (work.run(queries::decline_question, head.county, head.id, head.version, command.reason) == 0) {
        return Problem{Code::conflict, "wrong-state", "解答已公布，或者已决定不予答复", "the answer is published or the question declined"};
    }
    work.record("notice.decline_question", "question", head.id.to_string());
    return again(work, head.id);
}

}  // namespace luoshi::notices
