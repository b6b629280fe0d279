// What became of refunds: sent together, arrived, or failed.
#include <algorithm>
#include <set>

#include "fees/refunds/queries.hpp"
#include "fees/refunds/sending.hpp"
#include "fees/refunds/shared.hpp"
#include "fees/refunds/use_cases.hpp"
#include "foundation/words.hpp"

namespace luoshi::fees::refunds {
namespace {

RefundActId act_of(RefundBatchId batch) { return RefundActId{batch.bytes()}; }

// After the step that follows on `refund`.
void tell(Work& work, const RefundNow& refund, std::string_view event, boost::json::object more) {
    boost::json::object payload{{"county", work.county()},
                        {"school", refund.school.to_string()},
                        {"pupil", refund.pupil.to_string()},
                        {"refund", refund.id.to_string()},
                        {"step", refund.step + 1},
                        {"amount_fen", refund.amount_fen}};
    for (auto& [name, value] : more) payload[name] = std::move(value);
    work.emit(event, std::move(payload));
}

Result<BatchHead> require_batch(Work& work, std::string_view county, RefundBatchId id) {
    const auto batch = work.one<BatchHead>(queries::batch_by_id, county, id);
    const auto school = batch ? org::find_body(work, batch->school) : std::nullopt;
    if (!school || !work.actor().may(permissions::pay, school->path)) return no_such_batch();
    return *batch;
}

payments::ReturnId return_of(const RefundNow& refund) { return payments::ReturnId{refund.id.bytes()}; }

}  // namespace

void arrive(Work& work, const RefundNow& refund, RefundActId act, bool late) {
    add_step(work, refund, {.state = State::done, .act = act});
    tell(work, refund, "refunds.paid", {{"late", late}});
}

Result<Nothing> fail(Work& work, const RefundNow& refund, const std::string& reason) {
    const auto books = books_of(work, refund.county, refund.school, refund.plan);
    std::optional<EntryId> reversed, came_back;
    if (refund.state == State::sent) {
        TRY_DO(journal::reverse(work, *refund.entry, books, "退费未到账：" + reason));
        reversed = refund.entry;
    } else if (refund.state == State::done) {
        came_back = work.one<EntryId>(queries::sent_entry, refund.county, refund.id, refund.step - 1);
        TRY_DO(journal::reverse(work, came_back.value(), books, "退费到账后退回：" + reason));
    }
    if (refund.payment) TRY_DO(payments::note_return_failed(work, *refund.payment, Money::fen(refund.amount_fen)));
    add_step(work, refund,
             {.state = State::failed, .reason = reason, .reversed_entry = reversed, .came_back_entry = came_back, .act = work.new_id<RefundActId>()});
    tell(work, refund, "refunds.failed", {{"reason", reason}, {"had_left", refund.state != State::ordered}});
    work.record(came_back ? "refunds.came_back" : "refunds.fail", "refund", refund.id.to_string(), json::value{{"reason", reason}});
    return Nothing{};
}

RefundBatchView batch_view(Work& work, const BatchHead& batch) {
    RefundBatchView view{batch.id, batch.refunds, batch.amount_fen, batch.sent_at, batch.sent_by_name};
    for (const auto& refund : work.all<RefundNow>(queries::refunds_of_batch, batch.county, batch.id)) {
        view.on_the_way += refund.state == State::sent;
        view.failed += refund.state == State::failed;
    }
    return view;
}

Result<RefundBatchView> send_refunds(Work& work, const SendRefunds& command) {
    TRY(const org::BodyLine school, require_school(work, command.school, permissions::pay));
    if (const auto known = work.one<BatchHead>(queries::batch_by_id, school.county, command.id)) {
        if (known->school != school.id) return id_taken();
        return batch_view(work, *known);
    }
    const auto ordered = work.all<RefundNow>(queries::refunds_in_state, school.county, school.id, State::ordered);
    if (ordered.empty())
        return Problem{Code::conflict, "nothing-ordered", "没有已登记、待付出的退费，请先办理应退款", "no refund is ordered; order what waits first"};
    std::int64_t sum = 0;
    for (const auto& refund : ordered) sum += refund.amount_fen;
    work.run(queries::insert_batch, school.county, command.id, school.id, static_cast<std::int64_t>(ordered.size()), sum, work.now(),
             actor_key(work.actor()), work.actor().name);
    for (const auto& refund : ordered) {
        TRY(const EntryId entry, book(work, refund));
        add_step(work, refund, {.state = State::sent, .batch = command.id, .entry = entry, .act = act_of(command.id)});
        // What came in on line goes back by the channel itself; where it cannot, the office does it by hand like the others.
        if (refund.route == Route::original && refund.outlet == Outlet::wechat && refund.payment)
            payments::begin_return(work, return_of(refund), *refund.payment, Money::fen(refund.amount_fen));
    }
    work.record("refunds.send", "refund_batch", command.id.to_string(), json::value{{"refunds", ordered.size()}, {"amount_fen", sum}});
    // One event for the batch: a school of two thousand pupils must not fill the outbox.
    work.emit("refunds.sent", json::value{{"county", work.county()},
                                          {"school", school.id.to_string()},
                                          {"batch", command.id.to_string()},
                                          {"refunds", ordered.size()},
                                          {"amount_fen", sum}});
    return batch_view(work, work.one<BatchHead>(queries::batch_by_id, school.county, command.id).value());
}

Result<RefundRightView> confirm_refund(Work& work, const ConfirmRefund& command) {
    TRY(const RefundNow refund, require_refund(work, command.refund, permissions::pay));
    const bool known = work.one<std::int64_t>(queries::step_arrived, refund.county, refund.id, command.step).has_value();
    if (!known && refund.step != command.step) return moved_on();
    if (!known && (refund.state == State::ordered || refund.state == State::failed))
        return Problem{Code::conflict, "refund-not-sent", "这笔退费还没有付出，不能登记到账", "this refund has not been sent; it cannot have arrived"};
    if (!known && refund.state == State::sent) {
        if (auto why_not = why_not_by_hand(work, refund)) return *why_not;
        payments::end_return_by_hand(work, return_of(refund));
        arrive(work, refund, work.new_id<RefundActId>());
        work.record("refunds.confirm", "refund", refund.id.to_string());
    }
    return view_of(work, find_right(work, refund.county, refund.right).value(), false);
}

Result<RefundBatchView> confirm_batch(Work& work, const ConfirmBatch& command) {
    TRY(const BatchHead batch, require_batch(work, work.county(), command.batch));
    std::int64_t arrived = 0;
    const auto act = work.new_id<RefundActId>();
    const auto at_channel = payments::stopped_returns(work, batch.county, batch.school);
    const std::set<payments::ReturnId> stopped(at_channel.begin(), at_channel.end());
    for (const auto& refund : work.all<RefundNow>(queries::refunds_of_batch, batch.county, batch.id)) {
        // One that failed and left again with another batch is that batch's. What the channel refused has not arrived with the others: of each the office says
        // so itself.
        if (refund.state != State::sent || refund.batch != batch.id || why_not_by_hand(work, refund) || stopped.contains(return_of(refund))) continue;
        payments::end_return_by_hand(work, return_of(refund));
        arrive(work, refund, act);
        ++arrived;
    }
    if (arrived > 0) work.record("refunds.confirm_batch", "refund_batch", batch.id.to_string(), json::value{{"refunds", arrived}});
    return batch_view(work, batch);
}

Result<RefundRightView> fail_refund(Work& work, const FailRefund& command) {
    TRY(const RefundNow refund, require_refund(work, command.refund, permissions::pay));
    TRY_DO(require_words("reason", command.reason, 200));
    const auto known = work.one<std::string>(queries::failed_reason, refund.county, refund.id, command.step);
    if (known != command.reason) {
        if (!known && refund.step != command.step) return moved_on();
        if (!known && refund.state == State::done)
            return Problem{Code::conflict, "refund-ended", "这笔退费已登记到账；如果银行后来退回，请用“登记到账后退回”", "this refund has arrived by the books; if the bank returned it later, note that it came back"};
        if (known || refund.state == State::failed)
            return Problem{Code::conflict, "refund-ended", "这笔退费已经有了结果", "this refund has ended already"};
        if (auto why_not = why_not_by_hand(work, refund)) return *why_not;
        payments::end_return_by_hand(work, return_of(refund));
        TRY_DO(fail_by_hand(work, refund, command.reason));
    }
    return view_of(work, find_right(work, refund.county, refund.right).value(), false);
}

Result<RefundRightView> ask_refund_again(Work& work, const AskRefundAgain& command) {
    TRY(const RefundNow refund, require_refund(work, command.refund, permissions::pay));
    if (refund.state != State::sent || refund.route != Route::original || refund.outlet != Outlet::wechat)
        return Problem{Code::conflict, "refund-not-at-channel", "这笔退费不在微信支付办理，请按页面上的其他方式处理", "WeChat Pay is not at work on this refund; go on by what the page offers"};
    TRY_DO(payments::ask_return_again(work, return_of(refund)));
    return view_of(work, find_right(work, refund.county, refund.right).value(), false);
}

Result<RefundDeskView> ask_refunds_again(Work& work, const AskRefundsAgain& command) {
    TRY(const org::BodyLine school, require_school(work, command.school, permissions::pay));
    for (const auto id : payments::stopped_returns(work, school.county, school.id)) TRY_DO(payments::ask_return_again(work, id));
    return show_refund_desk(work, {.school = school.id});
}

Result<http::Page<RefundBatchRow>> find_batch_rows(Work& work, const FindBatchRows& query) {
    const auto county = work.one<std::string>(queries::county_of_batch, query.batch).value_or("");
    TRY(const BatchHead batch, require_batch(work, county, query.batch));
    const auto refunds = work.all<RefundNow>(queries::refunds_of_batch, batch.county, batch.id);
    std::size_t first = 0;
    if (query.cursor) {
        const auto found = std::ranges::find_if(refunds, [&](const auto& refund) { return refund.id.to_string() == *query.cursor; });
        first = found == refunds.end() ? refunds.size() : static_cast<std::size_t>(found - refunds.begin()) + 1;
    }
    const auto end = std::min(refunds.size(), first + static_cast<std::size_t>(page_size(query.limit)));
    http::Page<RefundBatchRow> page;
    for (std::size_t i = first; i < end; ++i) {
        const auto& refund = refunds[i];
        RefundBatchRow row{.id = refund.id,
                           .outlet = std::string(outlet_words(refund.outlet)),
                           .route = std::string(route_words(refund.route)),
                           .payee = refund.payee,
                           .destination = unsealed(refund),
                           .channel_reference = "",
                           .amount_yuan = Money::fen(refund.amount_fen).yuan(),
                           .amount_fen = refund.amount_fen,
                           .pupil_name = "",
                           .state = refund.state};
        // Nobody shall give it back a second time at the channel's own site.
        if (refund.route == Route::original && refund.outlet == Outlet::wechat && payments::payment_of_return(work, batch.county, return_of(refund)))
            row.outlet += "（系统自动退回，不要另退）";
        if (refund.payment) row.channel_reference = work.one<std::string>(queries::payment_reference, batch.county, *refund.payment).value_or("");
        if (const auto pupil = pupils::find_pupil(work, refund.pupil)) row.pupil_name = pupil->name;
        page.items.push_back(std::move(row));
    }
    if (end < refunds.size()) page.next = refunds[end - 1].id.to_string();
    page.total = static_cast<std::int64_t>(refunds.size());
    return page;
}

}  // namespace luoshi::fees::refunds
