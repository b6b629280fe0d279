#include "fees/payments/parked_returns.hpp"

#include <fmt/format.h>

#include <map>

#include "fees/payments/queries.hpp"

namespace luoshi::fees::payments {
namespace {

UseId use_of(ReturnId id) { return UseId{id.bytes()}; }

void hold(Work& work, const ParkedReturn& row, std::int64_t fen) { work.run(queries::hold_for_return, work.county(), row.payment, fen); }

// The money waits again: the office gives it back another way, or matches it.
void keep(Work& work, const ParkedReturn& row) {
    if (row.state != ParkedState::on_its_way) return;
    work.run(queries::end_parked_return, work.county(), row.id, ParkedState::kept, std::optional<UseId>{}, std::optional<UseKind>{}, std::optional(work.now()));
    hold(work, row, -row.amount_fen);
}

Result<Nothing> give_back(Work& work, const ParkedReturn& row) {
    if (row.state == ParkedState::given_back) return Nothing{};
    if (row.state == ParkedState::on_its_way) hold(work, row, -row.amount_fen);
    const auto payment = find_payment(work, work.county(), row.payment).value();
    // It had been kept, and somebody has used it since: check-data names it (parked_return_not_booked), nobody can take it back here.
    if (row.state == ParkedState::kept && payment.unknown_fen() < row.amount_fen) return Nothing{};
    TRY_DO(hand_back(work, payment, use_of(row.id), row.amount_fen, row.reason, row.asked));
    work.run(queries::end_parked_return, work.county(), row.id, ParkedState::given_back, std::optional(use_of(row.id)), std::optional(UseKind::handed_back),
             std::optional(work.now()));
    return Nothing{};
}

std::optional<Problem> why_not_ask_again(Work& work, std::string_view county, ReturnId id) {
    if (is_stopped(work, county, id)) return std::nullopt;
    return Problem{Code::conflict, "return-not-stopped", "微信支付没有拒绝这笔退款，不需要再请它退一次", "WeChat Pay has not refused it; it need not be asked again"};
}

Problem return_ended() { return {Code::conflict, "return-ended", "这笔退款已经有了结果，请刷新页面", "this return has ended already; reload the page"}; }

std::optional<Problem> why_not_end(Work& work, std::string_view county, const ParkedReturn& row) {
    if (row.state != ParkedState::on_its_way) return return_ended();
    return why_not_by_hand(work, county, row.id);
}

ParkedReturnView parked_view(Work& work, const ParkedReturn& row, const org::BodyLine& school) {
    ParkedReturnView view;
    view.id = row.id;
    view.amount_fen = row.amount_fen;
    view.state = row.state;
    view.reason = row.reason;
    view.asked_at = row.asked_at;
    view.by_name = row.by_name;
    if (const auto words = advice_on_return(work, school.county, row.id)) {
        view.words = words->words;
        view.words_en = words->words_en;
    }
    const bool may = work.actor().may(permissions::take, school.path);
    const auto denied = may ? std::nullopt : std::optional(Problem{Code::denied, "not-permitted", "您没有登记收款的权限", "you may not take payments"});
    view.ask_again = payment_action("ask_again", "再请微信支付退一次", "Ask WeChat Pay again", denied ? denied : why_not_ask_again(work, school.county, row.id));
    view.end = payment_action("end", "登记结果", "Note what became of it", denied ? denied : why_not_end(work, school.county, row));
    return view;
}

Result<Nothing> end_by_hand(Work& work, const ParkedReturn& row, ReturnWord word) {
    const auto wanted = word == ReturnWord::given_back ? ParkedState::given_back : ParkedState::kept;
    if (row.state == wanted) return Nothing{};
    if (auto why_not = why_not_end(work, work.county(), row)) return std::move(*why_not);
    end_return_by_hand(work, row.id);
    if (wanted == ParkedState::given_back) TRY_DO(give_back(work, row));
    if (wanted == ParkedState::kept) keep(work, row);
    work.record("payments.end_parked_return", "online_return", row.id.to_string(), {{"state", json::enum_name(wanted)}});
    return Nothing{};
}

}  // namespace

std::optional<ParkedReturn> find_parked_return(Work& work, std::string_view county, ReturnId id) {
    return work.one<ParkedReturn>(queries::parked_return_by_id, county, id);
}

std::optional<Problem> why_not_back_now(const PaymentHead& payment) {
    if (payment.going_back_fen == 0) return std::nullopt;
    return Problem{Code::conflict, "return-on-its-way",
                   fmt::format("这笔款有 {} 元正由微信支付退回付款人，请等它有了结果再办", Money::fen(payment.going_back_fen).yuan()),
                   fmt::format("WeChat Pay is giving {} yuan of this payment back; wait until it says what became of it", Money::fen(payment.going_back_fen).yuan())};
}

Result<bool> send_back_online(Work& work, const PaymentHead& payment, const BackOnline& wish) {
    if (payment.channel != Channel::wechat) return false;
    if (auto why_not = why_not_back_now(payment)) return std::move(*why_not);
    if (wish.amount_fen <= 0 || wish.amount_fen > payment.unknown_fen() || !can_go_back_online(payment.received_at, work.now())) return false;
    for (const auto& before : work.all<ParkedReturn>(queries::parked_returns_of_payment, work.county(), payment.id)) {
        if (before.state == ParkedState::kept) return false;
    }
    const ReturnId id{wish.id.bytes()};
    if (!begin_return(work, id, payment.id, Money::fen(wish.amount_fen))) return false;
    work.run(queries::insert_parked_return, work.county(), id, payment.id, wish.amount_fen, wish.reason, wish.asked, work.now(), actor_key(work.actor()),
             work.actor().name);
    work.run(queries::hold_for_return, work.county(), payment.id, wish.amount_fen);
    return true;
}

Result<Nothing> hear_parked_ended(Work& work, ReturnId id, ReturnOutcome outcome) {
    const auto row = find_parked_return(work, work.county(), id);
    if (!row) return Nothing{};
    if (outcome == ReturnOutcome::returned) return give_back(work, *row);
    keep(work, *row);
    return Nothing{};
}

std::map<PaymentId, ParkedReturnView> parked_returns_of(Work& work, const org::BodyLine& school) {
    std::map<PaymentId, ParkedReturnView> views;
    for (const auto& row : work.all<ParkedReturn>(queries::parked_returns_of_school, school.county, school.id))
        views.emplace(row.payment, parked_view(work, row, school));
    return views;
}

Result<PaymentView> end_parked_return(Work& work, const EndParkedReturn& command) {
    const Problem missing{Code::missing, "no-such-return", "没有这笔退款，或者您看不到", "there is no such return, or not for you"};
    const auto row = find_parked_return(work, work.county(), command.id);
    const auto payment = row ? find_payment(work, work.county(), row->payment) : std::nullopt;
    if (!payment || !require_school(work, payment->school, permissions::take)) return missing;
    TRY_DO(command.word == ReturnWord::again ? ask_return_again(work, row->id) : end_by_hand(work, *row, command.word));
    return view_of(work, find_payment(work, work.county(), payment->id).value());
}

}  // namespace luoshi::fees::payments
