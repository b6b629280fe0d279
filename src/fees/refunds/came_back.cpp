// Money that is noted as arrived and is not there: the office notes what the bank returned days later, and a guardian says what has not come.
#include "fees/refunds/queries.hpp"
#include "fees/refunds/sending.hpp"
#include "fees/refunds/shared.hpp"
#include "fees/refunds/use_cases.hpp"
#include "foundation/words.hpp"

namespace luoshi::fees::refunds {
namespace {

struct Word {
    std::int64_t serial = 0;
    Said said = Said::not_received;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(Word, (), (serial, said, at))

Problem carried_over() {
    return {Code::conflict, "refund-carried-over", "这笔钱已抵下学期费用，没有付给家长，谈不上退回或没收到", "this money paid for the next term and was not sent to the family; it can neither come back nor be missing"};
}
Problem not_arrived() {
    return {Code::conflict, "refund-not-arrived", "这笔退费现在没有登记为到账，请刷新后查看进度", "this refund is not noted as arrived now; load the page anew to see how it stands"};
}

// The child's county is the Work's; everything but an own child's refund is hidden.
Result<RefundNow> require_own(Work& work, RefundId id) {
    const auto refund = find_refund(work, work.county(), id);
    if (!refund || !pupils::require_guardian(work, refund->pupil)) return no_such_refund();
    return *refund;
}

Result<RefundRightView> say(Work& work, RefundId id, std::int64_t step, Said said) {
    TRY(const RefundNow refund, require_own(work, id));
    const auto last = work.one<Word>(queries::last_word, refund.county, refund.id, step);
    if (!last || last->said != said) {
        if (refund.state != State::done) return not_arrived();
        if (refund.route == Route::carry_over) return carried_over();
        if (refund.step != step) return moved_on();
        if (!last && said == Said::received)
            return Problem{Code::conflict, "nothing-said", "没有人说过没收到，不需要撤回", "nobody has said that it is not there; there is nothing to take back"};
        work.run(queries::insert_word, refund.county, refund.id, refund.step, refund.route, last ? last->serial + 1 : 1, said,
                 last ? std::optional(last->serial) : std::nullopt, last ? std::optional(last->said) : std::nullopt, work.now(), actor_key(work.actor()),
                 work.actor().name);
        work.record(said == Said::not_received ? "refunds.say_not_received" : "refunds.say_received", "refund", refund.id.to_string());
    }
    return view_of(work, find_right(work, refund.county, refund.right).value(), true);
}

}  // namespace

std::optional<Problem> why_not_came_back(Work& work, const RefundNow& refund) {
    if (refund.state != State::done) return not_arrived();
    if (refund.route == Route::carry_over) return carried_over();
    // The channel's word is the last: what it gave back lies with the family, and noting it as come back would send it twice.
    if (refund.route == Route::original && refund.outlet == Outlet::wechat && payments::has_gone_back(work, refund.county, payments::ReturnId{refund.id.bytes()}))
        return Problem{Code::conflict, "arrived-by-channel", "微信支付已确认退到家长账户，不能登记退回；家长说没收到时，请对方在微信账单里查这笔退款",
                       "WeChat Pay has confirmed that it reached the family; where the family does not find it, it stands in the bills of their WeChat"};
    return std::nullopt;
}

Result<RefundRightView> note_came_back(Work& work, const NoteCameBack& command) {
    TRY(const RefundNow refund, require_refund(work, command.refund, permissions::pay));
    TRY_DO(require_words("reason", command.reason, 200));
    const auto known = work.one<std::string>(queries::came_back_reason, refund.county, refund.id, command.step);
    if (known && *known != command.reason)
        return Problem{Code::conflict, "came-back-noted", "这次到账已经登记过退回", "it is noted already that this arrival came back"};
    if (!known) {
        if (refund.step != command.step) return moved_on();
        if (auto why_not = why_not_came_back(work, refund)) return *why_not;
        TRY_DO(fail_by_hand(work, refund, command.reason));
        // Unless the channel has given it back by the first way: then the family has it.
        const auto now = find_refund(work, refund.county, refund.id).value();
        if (now.state == State::failed) TRY_DO(owe_no_longer_if_withdrawn(work, now));
    }
    return view_of(work, find_right(work, refund.county, refund.right).value(), false);
}

Result<RefundRightView> say_not_received(Work& work, const SayNotReceived& command) { return say(work, command.refund, command.step, Said::not_received); }
Result<RefundRightView> say_received(Work& work, const SayReceived& command) { return say(work, command.refund, command.step, Said::received); }

}  // namespace luoshi::fees::refunds
