// The writers of money: a payment, a share of it, a share taken back, unknown money handed back. Row, ledger entry and bill change together or not at all.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "fees/payments/payer_accounts.hpp"
#include "fees/payments/queries.hpp"
#include "fees/payments/shared.hpp"

namespace luoshi::fees::payments {
namespace {

constexpr std::int64_t amount_max = 10'000'000'000;  // fen; beyond it somebody mistyped

struct LastUse {
    std::int64_t serial = 0;
    std::int64_t used_fen = 0;
};
BOOST_DESCRIBE_STRUCT(LastUse, (), (serial, used_fen))

// One more link of a payment's chain.
struct NewUse {
    UseId id;
    UseKind kind = UseKind::share;
    UseSource source = UseSource::direct;
    std::optional<BillId> bill = {};
    std::optional<PupilId> pupil = {};
    std::int64_t amount_fen = 0;
    std::optional<UseId> takes_back = {};
    journal::Account debit = journal::Account::bank;
    journal::Account credit = journal::Account::bank;
    EntryId entry = {};
    std::optional<journal::Account> again_debit = {};
    std::optional<EntryId> again_entry = {};
    std::string_view reason = {};
    std::string_view asked = {};
};

void append_use(Work& work, PaymentId payment, std::int64_t amount_fen, BodyId school, const NewUse& use) {
    const auto last = work.one<LastUse>(queries::last_use, work.county(), payment).value_or(LastUse{});
    const auto change = use.kind == UseKind::taken_back ? -use.amount_fen : use.amount_fen;
    const auto takes_kind = use.takes_back ? std::optional(UseKind::share) : std::nullopt;
    const auto again_credit = use.again_entry ? std::optional(journal::Account::unknown_money) : std::nullopt;
    work.run(queries::insert_use, work.county(), use.id, payment, amount_fen, school, last.serial + 1,
             last.serial == 0 ? std::nullopt : std::optional(last.serial), last.used_fen, last.used_fen + change, use.kind, use.source, use.bill, use.pupil,
             use.amount_fen, use.takes_back, takes_kind, use.debit, use.credit, use.entry, use.again_debit, again_credit, use.again_entry, use.reason, use.asked,
             work.now(), actor_key(work.actor()), work.actor().name);
    work.run(queries::add_to_standing, work.county(), payment, use.kind == UseKind::handed_back ? 0 : change,
             use.kind == UseKind::handed_back ? use.amount_fen : 0);
}

Problem amount_not_positive() {
    return {Code::invalid, "amount-not-positive", "金额必须大于零", "the amount must be above zero", {{"amount_fen", "out-of-range", "金额必须大于零"}}};
}

Result<charges::BillHead> bill_for(Work& work, BodyId school, BillId id) {
    const auto bill = charges::find_bill(work, work.county(), id);
    if (!bill || bill->school != school)
        return Problem{Code::missing, "no-such-bill", "本校没有这张账单，请刷新后重新选择", "this school has no such bill; reload and choose again"};
    return *bill;
}

journal::Reference about(PaymentId payment) { return {"payment", payment.to_string()}; }

void tell_share(Work& work, std::string_view event, BodyId school, PaymentId payment, const charges::BillHead& bill, std::int64_t amount_fen) {
    work.emit(event, json::value{{"county", work.county()},
                                 {"school", school.to_string()},
                                 {"payment", payment.to_string()},
                                 {"bill", bill.id.to_string()},
                                 {"pupil", bill.pupil.to_string()},
                                 {"amount_fen", amount_fen}});
}

// The bill, noted as paid, and the entry of it.
struct Booked {
    charges::BillHead bill;
    EntryId entry;
};
Result<Booked> book_share(Work& work, BodyId school, PaymentId payment, const Part& part, journal::Account from, journal::Reason reason, std::string words,
                          std::optional<Date> day) {
    if (part.amount_fen <= 0) return amount_not_positive();
    TRY(const charges::BillHead bill, bill_for(work, school, part.bill));
    TRY_DO(charges::note_paid(work, bill.id, Money::fen(part.amount_fen)));
    TRY(const EntryId entry, journal::post(work, {.books = books_of_bill(work, bill),
                                                  .debit = from,
                                                  .credit = journal::Account::receivable,
                                                  .amount = Money::fen(part.amount_fen),
                                                  .reason = reason,
                                                  .words = std::move(words),
                                                  .reference = about(payment),
                                                  .basis = basis_of_bill(work, bill),
                                                  .day = day}));
    return Booked{bill, entry};
}

// Answers the number under which the payment can stand.
Result<std::string> check_incoming(Work& work, const Incoming& incoming) {
    if (incoming.amount_fen <= 0) return amount_not_positive();
    if (incoming.amount_fen > amount_max)
        return Problem{Code::invalid, "amount-too-large", "单笔金额不能超过一亿元，请核对", "a single payment is at most a hundred million yuan", {{"amount_fen", "out-of-range", "不能超过一亿元"}}};
    if (incoming.day > work.today())
        return Problem{Code::invalid, "day-ahead", fmt::format("收款日期 {} 还没有到", incoming.day.to_string()), "the day of the payment has not come yet",
                       {{"day", "out-of-range", "不能晚于今天"}}};
    std::set<BillId> seen;
    std::int64_t sum = 0;
    for (const auto& part : incoming.parts) {
        if (!seen.insert(part.bill).second)
            return Problem{Code::invalid, "bill-given-twice", "同一张账单列了两次，请合并成一行", "a bill is named twice; put it into one line"};
        if (part.amount_fen <= 0) return amount_not_positive();
        sum += std::min(part.amount_fen, amount_max);  // two such parts are too many already, and no sum runs over
    }
    if (sum > incoming.amount_fen) {
        return Problem{Code::invalid, "parts-above-payment",
                       fmt::format("各账单合计 {} 元，多于收到的 {} 元，请核对金额", Money::fen(sum).yuan(), Money::fen(incoming.amount_fen).yuan()),
                       fmt::format("the bills add up to {}, more than the {} that came in", Money::fen(sum).yuan(), Money::fen(incoming.amount_fen).yuan())};
    }
    const auto number = find_number(work, work.county(), incoming.school, incoming.channel, incoming.reference);
    if (const auto& known = number.payment) {
        return Problem{Code::conflict, "received-before",
                       fmt::format("{}的凭证号 {} 已在 {} 登记过（{} 元），同一笔款不能收两次", channel_words(incoming.channel), incoming.reference,
                                   known->day.to_string(), Money::fen(known->amount_fen).yuan()),
                       fmt::format("the reference {} was received on {} already ({} yuan)", incoming.reference, known->day.to_string(),
                                   Money::fen(known->amount_fen).yuan())};
    }
    if (work.one<EntryId>(queries::booked_before_by_reference, work.county(), incoming.school, incoming.channel, incoming.reference)) {
        return Problem{Code::conflict, "received-before",
                       fmt::format("{}的凭证号 {} 在流水里已经与账上的一张凭证对上，不是新的款项", channel_words(incoming.channel), incoming.reference),
                       fmt::format("the line {} of the bank's list stands in the books already; it is no new money", incoming.reference)};
    }
    return number.free;
}

}  // namespace

Result<std::vector<charges::BillHead>> write_payment(Work& work, const Incoming& incoming) {
    const auto into = account_of(incoming.channel);
    std::vector<Booked> booked;
    for (const auto& part : incoming.parts) {
        TRY(Booked one, book_share(work, incoming.school, incoming.id, part, into, journal::Reason::paid_in,
                                   fmt::format("{}收款 {}", channel_words(incoming.channel), incoming.payer), incoming.day));
        booked.push_back(std::move(one));
    }
    const auto parked = incoming.parked_fen();
    std::optional<EntryId> parked_entry;
    if (parked > 0) {
        TRY(parked_entry, journal::post(work, {.books = books_now(work, incoming.school),
                                               .debit = into,
                                               .credit = journal::Account::unknown_money,
                                               .amount = Money::fen(parked),
                                               .reason = journal::Reason::parked,
                                               .words = fmt::format("{}收款待查 {}", channel_words(incoming.channel), incoming.payer),
                                               .reference = about(incoming.id),
                                               .basis = basis_of_payee(work, work.county(), incoming.school),
                                               .day = incoming.day}));
    }
    work.run(queries::insert_payment, work.county(), incoming.id, incoming.school, incoming.channel, incoming.reference, incoming.amount_fen, incoming.day,
             work.now(), incoming.payer, incoming.remark, incoming.import, incoming.amount_fen - parked, parked, parked > 0 ? std::optional(parked) : std::nullopt,
             parked > 0 ? std::optional(into) : std::nullopt, parked > 0 ? std::optional(journal::Account::unknown_money) : std::nullopt, parked_entry,
             incoming.asked, actor_key(work.actor()), work.actor().name);
    work.run(queries::insert_standing, work.county(), incoming.id, incoming.amount_fen);
    keep_payer_account(work, incoming.id, incoming.payer_account, incoming.payer_bank);
    std::vector<charges::BillHead> bills;
    for (std::size_t i = 0; i < booked.size(); ++i) {
        append_use(work, incoming.id, incoming.amount_fen, incoming.school,
                   {.id = work.new_id<UseId>(),
                    .bill = booked[i].bill.id,
                    .pupil = booked[i].bill.pupil,
                    .amount_fen = incoming.parts[i].amount_fen,
                    .debit = into,
                    .credit = journal::Account::receivable,
                    .entry = booked[i].entry});
        bills.push_back(std::move(booked[i].bill));
    }
    return bills;
}

Result<PaymentHead> receive(Work& work, const Incoming& given) {
    TRY(std::string number, check_incoming(work, given));
    auto incoming = given;
    incoming.reference = std::move(number);
    TRY(const auto bills, write_payment(work, incoming));
    for (std::size_t i = 0; i < bills.size(); ++i)
        tell_share(work, "payments.shared", incoming.school, incoming.id, bills[i], incoming.parts[i].amount_fen);
    work.record("payments.receive", "payment", incoming.id.to_string(),
                {{"school", incoming.school.to_string()}, {"channel", json::enum_name(incoming.channel)}, {"amount_fen", incoming.amount_fen}, {"parked_fen", incoming.parked_fen()}});
    work.emit("payments.received", json::value{{"county", work.county()},
                                               {"school", incoming.school.to_string()},
                                               {"payment", incoming.id.to_string()},
                                               {"amount_fen", incoming.amount_fen}});
    return find_payment(work, work.county(), incoming.id).value();
}

namespace {

// How unknown money leaves: sent back, or struck out because it never came.
struct Leaving {
    std::int64_t amount_fen = 0;
    journal::Reason booked_as = journal::Reason::refunded;
    std::string_view reason;
    std::string words;
};

Result<Nothing> require_unknown(const PaymentHead& payment, std::int64_t amount_fen) {
    if (amount_fen <= 0) return amount_not_positive();
    if (amount_fen <= payment.unknown_fen()) return Nothing{};
    return Problem{Code::conflict, "not-so-much-unknown",
                   fmt::format("这笔款待认领的只剩 {} 元，不足 {} 元", Money::fen(payment.unknown_fen()).yuan(), Money::fen(amount_fen).yuan()),
                   fmt::format("only {} yuan of this payment are unknown, less than {}", Money::fen(payment.unknown_fen()).yuan(), Money::fen(amount_fen).yuan())};
}

}  // namespace

Result<UseRow> share_parked(Work& work, const PaymentHead& payment, UseId id, const Part& part, std::string_view asked) {
    TRY_DO(require_unknown(payment, part.amount_fen));
    TRY(const Booked booked, book_share(work, payment.school, payment.id, part, journal::Account::unknown_money, journal::Reason::matched,
                                        fmt::format("认领 {} {}", payment.payer, payment.channel_reference), std::nullopt));
    append_use(work, payment.id, payment.amount_fen, payment.school,
               {.id = id,
                .source = UseSource::parked,
                .bill = booked.bill.id,
                .pupil = booked.bill.pupil,
                .amount_fen = part.amount_fen,
                .debit = journal::Account::unknown_money,
                .credit = journal::Account::receivable,
                .entry = booked.entry,
                .asked = asked});
    tell_share(work, "payments.shared", payment.school, payment.id, booked.bill, part.amount_fen);
    work.record("payments.match", "payment", payment.id.to_string(), {{"bill", part.bill.to_string()}, {"amount_fen", part.amount_fen}});
    return find_use(work, work.county(), id).value();
}

Result<UseRow> take_back(Work& work, const PaymentHead& payment, UseId id, const UseRow& share, std::string_view reason, std::string_view asked) {
    if (share.taken_back_by)
        return Problem{Code::conflict, "taken-back-already", "这次认领已经撤回过", "this match was taken back already"};
    if (payment.shared_fen - share.amount_fen < payment.returned_fen) {
        return Problem{Code::conflict, "refunded-meanwhile",
                       fmt::format("这笔款已经退给家长 {} 元，不能再撤回认领；请先追回退款", Money::fen(payment.returned_fen).yuan()),
                       fmt::format("{} yuan of this payment were refunded; the refund has to come back first", Money::fen(payment.returned_fen).yuan())};
    }
    TRY(const charges::BillHead bill, bill_for(work, payment.school, share.bill.value()));
    TRY_DO(charges::note_unpaid(work, bill.id, Money::fen(share.amount_fen)));
    TRY(const EntryId mirror, journal::reverse(work, share.entry, books_of_bill(work, bill), fmt::format("撤回认领：{}", reason)));
    NewUse use{.id = id,
               .kind = UseKind::taken_back,
               .source = share.source,
               .bill = bill.id,
               .pupil = bill.pupil,
               .amount_fen = share.amount_fen,
               .takes_back = share.id,
               .debit = share.credit,
               .credit = share.debit,
               .entry = mirror,
               .reason = reason,
               .asked = asked};
    // The mirror of a direct share takes the money out of the channel's account, where it still is: it comes back as unknown.
    if (share.source == UseSource::direct) {
        use.again_debit = share.debit;
        TRY(use.again_entry, journal::post(work, {.books = books_now(work, payment.school),
                                                  .debit = share.debit,
                                                  .credit = journal::Account::unknown_money,
                                                  .amount = Money::fen(share.amount_fen),
                                                  .reason = journal::Reason::parked,
                                                  .words = fmt::format("撤回认领，转待查：{}", reason),
                                                  .reference = about(payment.id),
                                                  .basis = basis_of_payee(work, work.county(), payment.school)}));
    }
    append_use(work, payment.id, payment.amount_fen, payment.school, use);
    tell_share(work, "payments.taken_back", payment.school, payment.id, bill, share.amount_fen);
    work.record("payments.take_back", "payment", payment.id.to_string(), {{"bill", bill.id.to_string()}, {"amount_fen", share.amount_fen}});
    return find_use(work, work.county(), id).value();
}

namespace {

// Out of unknown money and of the account in which it lay.
Result<UseRow> send_out(Work& work, const PaymentHead& payment, UseId id, const Leaving& leaving, std::string_view asked) {
    const auto amount_fen = leaving.amount_fen;
    TRY_DO(require_unknown(payment, amount_fen));
    const auto from = account_of(payment.channel);
    TRY(const EntryId entry, journal::post(work, {.books = books_now(work, payment.school),
                                                  .debit = journal::Account::unknown_money,
                                                  .credit = from,
                                                  .amount = Money::fen(amount_fen),
                                                  .reason = leaving.booked_as,
                                                  .words = leaving.words,
                                                  .reference = about(payment.id),
                                                  .basis = basis_of_payee(work, work.county(), payment.school)}));
    append_use(work, payment.id, payment.amount_fen, payment.school,
               {.id = id,
                .kind = UseKind::handed_back,
                .source = UseSource::parked,
                .amount_fen = amount_fen,
                .debit = journal::Account::unknown_money,
                .credit = from,
                .entry = entry,
                .reason = leaving.reason,
                .asked = asked});
    return find_use(work, work.county(), id).value();
}

}  // namespace

Result<UseRow> hand_back(Work& work, const PaymentHead& payment, UseId id, std::int64_t amount_fen, std::string_view reason, std::string_view asked) {
    TRY(const UseRow use, send_out(work, payment, id,
                                   {.amount_fen = amount_fen,
                                    .booked_as = journal::Reason::refunded,
                                    .reason = reason,
                                    .words = fmt::format("待查款项原路退回 {}：{}", payment.payer, reason)},
                                   asked));
    work.record("payments.hand_back", "payment", payment.id.to_string(), {{"amount_fen", amount_fen}});
    return use;
}

Result<UseRow> take_out(Work& work, const PaymentHead& payment, UseId id, std::string_view reason, std::string_view asked) {
    return send_out(work, payment, id,
                    {.amount_fen = payment.amount_fen,
                     .booked_as = journal::Reason::corrected,
                     .reason = reason,
                     .words = fmt::format("冲回收款 {} {}：{}", payment.channel_reference, payment.payer, reason)},
                    asked);
}

}  // namespace luoshi::fees::payments
