#include "fees/payments/online_returns.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "fees/payments/online.hpp"
#include "fees/payments/parked_returns.hpp"
#include "fees/payments/queries.hpp"
#include "platform/crypto/bytes.hpp"

namespace luoshi::fees::payments {
namespace {

struct PaidOrder {
    OrderId id;
    std::string merchant;
    std::int64_t total_fen = 0;
    std::string transaction_id;
};
BOOST_DESCRIBE_STRUCT(PaidOrder, (), (id, merchant, total_fen, transaction_id))

Problem no_such_return() { return {Code::missing, "no-such-return", "没有这笔退款", "there is no such return"}; }

void stand(Work& work, const ReturnRow& row, ReturnState state, std::int64_t tries, std::optional<Instant> next, std::string_view code,
           std::string_view words = {}) {
    work.run(queries::set_return_standing, work.county(), row.id, state, tries, next, std::string(code), std::string(words));
}

std::optional<ReturnOutcome> outcome_of(std::string_view status) {
    if (status == "SUCCESS") return ReturnOutcome::returned;
    if (status == "CLOSED") return ReturnOutcome::closed;
    if (status == "ABNORMAL") return ReturnOutcome::abnormal;
    return std::nullopt;
}

// Each outcome once; and what has arrived stays arrived, whatever is told after it.
void end(Work& work, const ReturnRow& row, ReturnOutcome outcome, std::string_view channel_id, std::string_view code, Instant at) {
    for (const auto& known : outcomes_of(work, work.county(), row.id)) {
        if (known.outcome == outcome || known.outcome == ReturnOutcome::returned) return;
    }
    work.run(queries::insert_return_outcome, work.county(), row.id, outcome, row.amount_fen, std::string(channel_id), std::string(code),
             std::min(at.date(), work.today()), work.now());
    stand(work, row, ReturnState::ended, row.tries, std::nullopt, code);
    work.record("payments.return_ended", "online_return", row.id.to_string(), {{"outcome", json::enum_name(outcome)}, {"code", std::string(code)}});
    work.emit("payments.return_ended", json::value{{"county", work.county()},
                                                   {"id", row.id.to_string()},
                                                   {"outcome", json::enum_name(outcome)},
                                                   {"code", std::string(code)}});
}

Result<Nothing> require_same(const ReturnRow& row, const wechat::Returned& said) {
    if (!said.payee.empty() && said.payee != row.merchant)
        return Problem{Code::conflict, "other-merchant", "通知的商户号不是这笔退款的商户", "the notice names another merchant than the return's"};
    if (said.transaction_id != row.transaction_id || said.refund_fen != row.amount_fen || said.total_fen != row.total_fen) {
        return Problem{Code::conflict, "amount-changed",
                       fmt::format("应退 {} 元（原订单 {} 元），微信支付说 {} 元（{} 元）", Money::fen(row.amount_fen).yuan(), Money::fen(row.total_fen).yuan(),
                                   Money::fen(said.refund_fen).yuan(), Money::fen(said.total_fen).yuan()),
                       fmt::format("{} yuan of an order of {} are to go back, WeChat Pay says {} of {}", Money::fen(row.amount_fen).yuan(),
                                   Money::fen(row.total_fen).yuan(), Money::fen(said.refund_fen).yuan(), Money::fen(said.total_fen).yuan())};
    }
    return Nothing{};
}

// The channel is asked by itself.
bool is_followed(ReturnState state) { return state == ReturnState::asking || state == ReturnState::accepted; }
bool is_open(ReturnState state) { return is_followed(state) || state == ReturnState::stopped; }

bool keys_are_there(std::string_view payee) {
    const auto merchant = wechat_merchant();
    return merchant && wechat::serves(*merchant, payee);
}

}  // namespace

std::string out_refund_no(ReturnId id) {
    auto text = id.to_string();
    std::erase(text, '-');
    return text;
}

std::optional<ReturnId> return_of(std::string_view text) {
    const auto bytes = crypto::from_hex(text);
    if (!bytes || bytes->size() != 16) return std::nullopt;
    Uuid uuid{};
    std::copy(bytes->begin(), bytes->end(), uuid.begin());
    return ReturnId{uuid};
}

Result<std::string> county_of_return(Work& work, std::string_view text) {
    const auto id = return_of(text);
    auto county = id ? work.one<std::string>(queries::county_of_return, *id) : std::nullopt;
    if (!county) return no_such_return();
    return *std::move(county);
}

std::optional<ReturnRow> find_return(Work& work, std::string_view county, ReturnId id) { return work.one<ReturnRow>(queries::return_by_id, county, id); }

std::vector<OutcomeRow> outcomes_of(Work& work, std::string_view county, ReturnId id) {
    return work.all<OutcomeRow>(queries::outcomes_of_return, county, id);
}

bool can_go_back_online(Instant paid, Instant now) { return now.plus(-std::chrono::hours{24 * 365}) < paid; }

bool begin_return(Work& work, ReturnId id, PaymentId payment, Money amount) {
    const auto order = work.one<PaidOrder>(queries::order_of_payment, work.county(), payment);
    if (!order || !keys_are_there(order->merchant)) return false;
    work.run(queries::insert_return, work.county(), id, order->id, payment, order->transaction_id, order->merchant, order->total_fen, amount.in_fen(),
             work.now());
    work.run(queries::insert_return_standing, work.county(), id, work.now());
    work.record("payments.begin_return", "online_return", id.to_string(), {{"payment", payment.to_string()}, {"amount_fen", amount.in_fen()}});
    return true;
}

std::optional<PaymentId> payment_of_return(Work& work, std::string_view county, ReturnId id) {
    const auto row = find_return(work, county, id);
    return row ? std::optional(row->payment) : std::nullopt;
}

std::optional<Problem> why_not_by_hand(Work& work, std::string_view county, ReturnId id) {
    const auto row = find_return(work, county, id);
    if (!row || !is_followed(row->state) || !keys_are_there(row->merchant)) return std::nullopt;
    return Problem{Code::conflict, "return-at-channel", "这笔退费正由微信支付办理，到账或退不回去时系统会自动登记，请不要手工登记",
                   "WeChat Pay is at work on this refund; what becomes of it is noted by itself"};
}

std::optional<Problem> why_not_arrived_by_hand(Work& work, std::string_view county, ReturnId id) {
    const auto row = find_return(work, county, id);
    if (!row || row->state == ReturnState::by_hand || !keys_are_there(row->merchant)) return std::nullopt;
    return Problem{Code::conflict, "return-at-channel", "这笔退费由微信支付办理：后来又退到了的，微信支付一通知系统就自动登记，请不要手工登记",
                   "WeChat Pay was at work on this refund; where it arrives after all, WeChat Pay says so and it is noted by itself"};
}

void end_return_by_hand(Work& work, ReturnId id) {
    const auto row = find_return(work, work.county(), id);
    if (row && is_open(row->state)) stand(work, *row, ReturnState::by_hand, row->tries, std::nullopt, row->code, row->words);
}

std::vector<ReturnId> stopped_returns(Work& work, std::string_view county, BodyId school) {
    return work.all<ReturnId>(queries::returns_stopped, county, school);
}

bool is_stopped(Work& work, std::string_view county, ReturnId id) {
    const auto row = find_return(work, county, id);
    return row && row->state == ReturnState::stopped;
}

Result<Nothing> ask_return_again(Work& work, ReturnId id) {
    const auto row = find_return(work, work.county(), id);
    if (row && is_followed(row->state)) return Nothing{};
    if (!row || row->state != ReturnState::stopped)
        return Problem{Code::conflict, "return-not-stopped", "这笔退费没有停在微信支付，不需要再请它退一次", "this refund is not one that WeChat Pay refused and that stands still"};
    // The same number again, whether the channel had taken it or not: it gives back once.
    stand(work, *row, ReturnState::asking, 0, work.now(), "");
    work.record("payments.ask_return_again", "online_return", id.to_string(), {{"code", row->code}});
    return Nothing{};
}

Result<Nothing> hear_returned(Work& work, const wechat::Returned& said) {
    const auto id = return_of(said.out_refund_no);
    const auto row = id ? find_return(work, work.county(), *id) : std::nullopt;
    if (!row) return no_such_return();
    TRY_DO(require_same(*row, said));
    if (const auto outcome = outcome_of(said.status)) {
        end(work, *row, *outcome, said.refund_id, said.status, said.arrived_at.value_or(work.now()));
        TRY_DO(hear_parked_ended(work, row->id, has_gone_back(work, work.county(), row->id) ? ReturnOutcome::returned : *outcome));
    } else if (is_open(row->state)) {
        stand(work, *row, ReturnState::accepted, row->tries + 1, work.now().plus(pause_after(row->tries)), "");
        if (row->state == ReturnState::asking) work.record("payments.return_accepted", "online_return", row->id.to_string(), {{"refund_id", said.refund_id}});
    }
    return Nothing{};
}

Result<Nothing> hear_refused(Work& work, const ReturnRow& row, std::string_view code) {
    end(work, row, ReturnOutcome::refused, "", code, work.now());
    return hear_parked_ended(work, row.id, has_gone_back(work, work.county(), row.id) ? ReturnOutcome::returned : ReturnOutcome::refused);
}

void hear_stopped(Work& work, const ReturnRow& row, std::string_view code, std::string_view words) {
    if (row.state != ReturnState::asking) return;
    stand(work, row, ReturnState::stopped, row.tries + 1, std::nullopt, code, words);
    work.record("payments.return_stopped", "online_return", row.id.to_string(), {{"code", std::string(code)}, {"words", std::string(words)}});
}

void hear_trouble(Work& work, const ReturnRow& row, std::string_view code) {
    if (is_followed(row.state)) stand(work, row, row.state, row.tries + 1, work.now().plus(pause_after(row.tries)), code);
}

std::chrono::minutes pause_after(std::int64_t tries) {
    constexpr std::chrono::minutes pauses[] = {std::chrono::minutes{5}, std::chrono::minutes{10}, std::chrono::minutes{20}, std::chrono::minutes{30}};
    constexpr std::int64_t often = 5;
    if (tries < often) return std::chrono::minutes{1};
    if (tries - often < static_cast<std::int64_t>(std::size(pauses))) return pauses[tries - often];
    return std::chrono::hours{1};
}

}  // namespace luoshi::fees::payments
