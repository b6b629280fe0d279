// Money of which nobody could say at once for whom it came: seen with suggestions, matched by a person, taken back, or sent back.
#include <algorithm>
#include <map>

#include "fees/payments/parked_returns.hpp"
#include "fees/payments/queries.hpp"
#include "fees/payments/rows.hpp"
#include "foundation/words.hpp"

namespace luoshi::fees::payments {
namespace {

// A payment of this Work's county at a school where the actor takes payments.
Result<PaymentHead> require_payment(Work& work, PaymentId id) {
    const auto head = find_payment(work, work.county(), id);
    if (!head) return no_such_payment();
    if (!require_school(work, head->school, permissions::take)) return no_such_payment();
    return *head;
}

// What an id was used for before: nothing, the same act, or another one.
Result<std::optional<UseRow>> known_use(Work& work, UseId id, std::string_view asked) {
    auto known = find_use(work, work.county(), id);
    if (known && known->asked != asked) return id_taken();
    return known;
}

// In the order of queries/paid_online_for.sql.
struct PaidFor {
    PaymentId payment;
    PupilId pupil;
    std::string name;
    std::string class_name;
};
BOOST_DESCRIBE_STRUCT(PaidFor, (), (payment, pupil, name, class_name))

std::map<PaymentId, PaidForView> children_ordered_for(Work& work, const org::BodyLine& school) {
    std::map<PaymentId, PaidForView> children;
    for (auto& row : work.all<PaidFor>(queries::paid_online_for, school.county, school.id))
        children.emplace(row.payment, PaidForView{row.pupil, std::move(row.name), std::move(row.class_name)});
    return children;
}

// Over all days on which unknown money came in by this channel.
BookedMatcher booked_around_all(Work& work, const org::BodyLine& school, Channel channel, const std::vector<PaymentHead>& heads) {
    std::optional<Date> first, last;
    for (const auto& head : heads) {
        if (head.channel != channel) continue;
        first = std::min(first.value_or(head.day), head.day);
        last = std::max(last.value_or(head.day), head.day);
    }
    if (!first) return {{}, school.name};
    return booked_around(work, school, channel, *first, *last);
}

}  // namespace

Result<UnknownMoney> show_unknown_money(Work& work, const MoneyOfSchool& command) {
    TRY(const org::BodyLine school, require_school(work, command.school, permissions::read));
    UnknownMoney view;
    work.each(
        queries::unknown_sum,
        [&](const storage::Row& row) {
            view.total_fen = row.get<std::int64_t>(0);
            view.count = row.get<std::int64_t>(1);
        },
        school.county, school.id);
    constexpr int after_all = 9999;
    view.ledger_fen =
        -journal::balance_until(work, school.county, {school.id, Fund::service, after_all, org::TermKind::spring}, journal::Account::unknown_money).in_fen();
    const auto heads = work.all<PaymentHead>(queries::unknown_money, school.county, school.id);
    if (heads.empty()) return view;
    const auto bills = open_bill_rows(work, school.county, school.id);
    const auto matcher = matcher_over(work, bills);
    std::map<Channel, BookedMatcher> booked;
    for (const auto channel : {Channel::bank, Channel::treasury}) booked.emplace(channel, booked_around_all(work, school, channel, heads));
    const auto ordered_for = children_ordered_for(work, school);
    const auto back = parked_returns_of(work, school);
    for (const auto& head : heads) {
        UnknownMoneyRow row{.payment = row_of(head), .suggestions = {}, .booked = {}};
        if (head.unknown_fen() > 0) row.suggestions = suggestion_views(matcher.suggest({head.unknown_fen(), head.payer, head.remark}), bills);
        if (const auto child = ordered_for.find(head.id); child != ordered_for.end()) row.paid_for = child->second;
        if (const auto one = back.find(head.id); one != back.end()) row.back = one->second;
        const auto of_channel = booked.find(head.channel);
        if (of_channel != booked.end() && head.unknown_fen() == head.amount_fen) {
            row.booked = booked_views(of_channel->second.suggest({0, head.day, head.amount_fen, head.payer, head.remark, head.channel_reference}));
            // A family writes 微信 into its remark, too: only who sent it says so, where the list names a sender.
            row.settlement = row.booked.empty() && sent_by_the_channel(head.payer, head.payer.empty() ? head.remark : "");
        }
        view.rows.push_back(std::move(row));
    }
    return view;
}

Result<PaymentView> match_payment(Work& work, const MatchPayment& command) {
    TRY(const PaymentHead head, require_payment(work, command.payment));
    const auto asked = asked_of(command);
    TRY(const std::optional<UseRow> known, known_use(work, command.id, asked));
    if (!known) TRY_DO(share_parked(work, head, command.id, {command.bill, command.amount_fen}, asked));
    return view_of(work, find_payment(work, work.county(), head.id).value());
}

Result<PaymentView> take_back_match(Work& work, const TakeBackMatch& command) {
    const Problem missing{Code::missing, "no-such-match", "没有这次认领，或者您看不到", "there is no such match, or not for you"};
    const auto share = find_use(work, work.county(), command.share);
    if (!share || share->kind != UseKind::share) return missing;
    const auto head = require_payment(work, share->payment);
    if (!head) return missing;
    const auto asked = asked_of(command);
    TRY(const std::optional<UseRow> known, known_use(work, command.id, asked));
    if (!known) {
        TRY_DO(require_words("reason", command.reason, 200, "内容"));
        TRY_DO(take_back(work, *head, command.id, *share, trimmed(command.reason), asked));
        void_standing_receipt(work, *head, "认领已撤回：" + trimmed(command.reason));
    }
    return view_of(work, find_payment(work, work.county(), head->id).value());
}

Result<PaymentView> hand_back_money(Work& work, const HandBackMoney& command) {
    TRY(const PaymentHead head, require_payment(work, command.payment));
    const auto asked = asked_of(command);
    TRY(const std::optional<UseRow> known, known_use(work, command.id, asked));
    const auto sent = find_parked_return(work, work.county(), ReturnId{command.id.bytes()});
    if (sent && sent->asked != asked) return id_taken();
    if (!known && !sent) {
        TRY_DO(require_words("reason", command.reason, 200, "内容"));
        TRY(const bool at_channel, send_back_online(work, head, {command.id, command.amount_fen, trimmed(command.reason), asked}));
        if (!at_channel) TRY_DO(hand_back(work, head, command.id, command.amount_fen, trimmed(command.reason), asked));
    }
    return view_of(work, find_payment(work, work.county(), head.id).value());
}

}  // namespace luoshi::fees::payments
