#include "fees/charges/billing.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace luoshi::fees::charges {
namespace {

struct Words {
    std::string zh;
    std::string en;
};

NoBillRow without(const PupilFacts& pupil, NoBill why, Words words) {
    return {pupil.pupil, pupil.name, pupil.class_name, why, std::move(words.zh), std::move(words.en)};
}

Words words_of_consent(const std::optional<std::string>& standing) {
    if (!standing) return {"家长还没有作出决定，没有同意书不能开单", "the family has not decided yet: no consent, no bill"};
    if (*standing == "refused") return {"家长不同意参加", "the family refused"};
    if (*standing == "withdrawn") return {"家长已撤回同意", "the family withdrew its consent"};
    if (*standing == "disputed") return {"监护人意见不一致，请先在名册中处理", "the guardians disagree; settle it in the roster first"};
    return {"同意书刚刚签署，请稍后再开单", "the consent was given this very moment; bill again shortly"};
}

bool consents(const PupilFacts& pupil, Instant now) {
    return pupil.consent.standing == "given" && pupil.consent.given_at && *pupil.consent.given_at < now;
}

// Of the whole term's charge what is not asked for yet, over the lines that are left of it. The cut takes up the difference: a course taken later may cost nothing
// more when the cap binds already.
reckoning::Charge not_asked_yet(reckoning::Charge whole, const AskedSoFar& asked) {
    if (asked.serial == 0) return whole;
    whole.gross = {};
    for (const auto& line : whole.lines) whole.gross += line.gross;
    whole.due = std::clamp(whole.due - asked.due, Money{}, whole.gross);
    whole.exempt = std::clamp(whole.exempt - asked.exempt, Money{}, whole.gross - whole.due);
    whole.cut = whole.gross - whole.due - whole.exempt;
    if (asked.due != Money{}) {
        whole.words += fmt::format("；本学期此前已开单 {} 元", asked.due.yuan());
        whole.words_en += fmt::format("; {} yuan of this term were billed before", asked.due.yuan());
    }
    return whole;
}

bool stands_on_a_bill(const AskedSoFar& asked, const reckoning::Line& line) { return std::ranges::find(asked.items, line.item, &BilledItem::item) != asked.items.end(); }

// Leaves the lessons that stand on no bill: of items that were billed before, those that came in addition (more weekdays chosen, days added).
void take_off_billed(std::vector<reckoning::Line>& lines, const AskedSoFar& asked) {
    for (const auto& billed : asked.items) {
        auto left = billed.lessons;
        for (auto& line : lines) {
            if (line.item != billed.item) continue;
            const auto taken = std::min<std::int64_t>(line.lessons, left);
            line.lessons -= static_cast<int>(taken);
            line.gross = line.price * line.lessons;
            left -= taken;
        }
    }
    std::erase_if(lines, [](const reckoning::Line& line) { return line.lessons == 0; });
}

class Deciding {
 public:
    Deciding(const TermFacts& facts, Instant now) : facts_(facts), now_(now) {}

    Billing run() {
        for (const auto& pupil : facts_.pupils) decide(pupil);
        return std::move(billing_);
    }

 private:
    void decide(const PupilFacts& pupil) {
        const auto& asked = facts_.asked_of(pupil.pupil);
        // What was billed before is settled here; nothing stands here any more on which a further bill could rest.
        if (pupil.consent.ended && asked.serial > 0) return;
        if (auto reason = why_not(pupil, asked)) {
            billing_.without.push_back(std::move(*reason));
            return;
        }
        if (asked.bills > 0) return decide_further(pupil, asked);
        auto charge = not_asked_yet(facts_.bill_of(pupil), asked);
        std::erase_if(charge.lines, [](const reckoning::Line& line) { return line.lessons == 0; });
        if (!charge.lines.empty()) billing_.bills.push_back({&pupil, asked.serial + 1, std::move(charge)});
    }

    void decide_further(const PupilFacts& pupil, const AskedSoFar& asked) {
        if (!consents(pupil, now_)) return;
        const auto whole = still_there(pupil);
        if (pupil.withdrawn && whole.due > asked.due) {
            auto rest = not_asked_yet(whole, asked);
            rest.words += "；此前的账单按减免开具，该项减免已撤销，本单补收差额";
            rest.words_en += "; the bills before were made as exempt, which was withdrawn: this one asks for the rest";
            return ask_for_the_rest(pupil, asked, std::move(rest), {"减免已撤销", "an exemption was withdrawn"});
        }
        auto more = whole;
        take_off_billed(more.lines, asked);
        const bool unpublished = std::erase_if(more.lines, [&](const reckoning::Line& line) { return stands_on_a_bill(asked, line) && !is_published(pupil, line); }) > 0;
        more = not_asked_yet(std::move(more), asked);
        if (auto back = what_came_back(whole, more, asked)) return ask_for_the_rest(pupil, asked, *std::move(back), {"退出后又重新参加", "the pupil left and came back"});
        if (more.lines.empty() && unpublished && whole.due > asked.due)
            return refuse_other_notice(pupil, whole.due - asked.due, {"比首次开单时多了课时", "there are more lessons than were billed"});
        // Lessons in addition that cost nothing more (the cap binds, others were stopped) are worth no bill.
        const bool all_billed = std::ranges::all_of(more.lines, [&](const reckoning::Line& line) { return stands_on_a_bill(asked, line); });
        if (all_billed && more.due == Money{} && more.exempt == Money{}) return;
        billing_.bills.push_back({&pupil, asked.serial + 1, std::move(more)});
    }

    // The term's charge without what the pupil can no longer attend: the same that a relief leaves. It stays a part of the plan over which a cap is spread.
    reckoning::Charge still_there(const PupilFacts& pupil) const {
        std::vector<reckoning::CompactLesson> lessons(pupil.lessons.begin(), pupil.lessons.end());
        for (auto& lesson : lessons) {
            if (lesson.outcome == reckoning::Outcome::left) lesson.outcome = reckoning::Outcome::before_joining;
        }
        auto still_there = pupil;
        still_there.lessons = lessons;
        return facts_.bill_of(still_there);
    }

    // Who gave places back was relieved of them; who takes them again (a consent given anew, a seat taken again) owes their lessons from then on, and never more than
    // was taken off besides what is new. Its lines are those of the whole term.
    static std::optional<reckoning::Charge> what_came_back(const reckoning::Charge& whole, const reckoning::Charge& more, const AskedSoFar& asked) {
        const auto rest = std::min(whole.due - asked.due - more.due, asked.given_back);
        if (rest <= Money{}) return std::nullopt;
        auto back = whole;
        back.due = asked.due + more.due + rest;
        back = not_asked_yet(std::move(back), asked);
        back.words += "；退出时已调减，重新参加后的课时由本单收取";
        back.words_en += "; what was taken off when the pupil left is asked for again from the day it came back";
        return back;
    }

    bool is_published(const PupilFacts& pupil, const reckoning::Line& line) const {
        return std::ranges::any_of(facts_.notice->lines, [&](const disclosure::NoticeLine& shown) {
            return shown.item == line.item && shown.grade == pupil.charged_grade && shown.price == line.price;
        });
    }

    // Its lines have the prices of the first bill, and those must stand in the notice that the new bill rests on.
    void ask_for_the_rest(const PupilFacts& pupil, const AskedSoFar& asked, reckoning::Charge rest, const Words& why) {
        std::erase_if(rest.lines, [](const reckoning::Line& line) { return line.lessons == 0; });
        if (rest.lines.empty()) return;
        const bool shown = std::ranges::all_of(rest.lines, [&](const reckoning::Line& line) { return is_published(pupil, line); });
        if (!shown) return refuse_other_notice(pupil, rest.due, why);
        billing_.bills.push_back({&pupil, asked.serial + 1, std::move(rest)});
    }

    void refuse_other_notice(const PupilFacts& pupil, Money due, const Words& why) {
        billing_.without.push_back(without(pupil, NoBill::price_changed,
                                           {fmt::format("{}，还应补收 {} 元；但收费公示在首次开单之后换过，补收的账单没有依据。没有收款的，请先作废原账单再开单", why.zh, due.yuan()),
                                            fmt::format("{} and {} yuan are owed; the fee notice has changed since the first bill, so a further one has no ground. Where nothing was "
                                                        "paid, cancel the first bill and bill again",
                                                        why.en, due.yuan())}));
    }

    // Somebody with a bill and nothing new is not worth a word.
    std::optional<NoBillRow> why_not(const PupilFacts& pupil, const AskedSoFar& asked) const {
        if (pupil.state != pupils::PupilState::on_roll && pupil.state != pupils::PupilState::suspended) {
            if (asked.serial > 0) return std::nullopt;
            return without(pupil, NoBill::not_on_roll, {"已经不在校", "no longer at this school"});
        }
        if (pupil.consent.ended)
            return without(pupil, NoBill::not_on_roll, {"已转到另一所学校，本校的同意书已终止", "has come to another school; the consent here has ended"});
        if (!consents(pupil, now_)) return without(pupil, NoBill::no_consent, words_of_consent(pupil.consent.standing));
        if (!pupil.unpublished.empty()) {
            return without(pupil, NoBill::not_published,
                           {fmt::format("收费公示里没有本年级的：{}；请先更新公示", fmt::join(pupil.unpublished, "、")),
                            fmt::format("the fee notice does not show for this grade: {}; publish a new version first", fmt::join(pupil.unpublished, ", "))});
        }
        if (!pupil.other_price.empty()) {
            return without(pupil, NoBill::price_changed,
                           {fmt::format("签同意书之后涨了价：{}；已签的不涨价，请改公示或请家长重新确认", fmt::join(pupil.other_price, "、")),
                            fmt::format("the price rose after the consent: {}; who signed before does not pay more", fmt::join(pupil.other_price, ", "))});
        }
        if (pupil.lessons.empty() && asked.serial == 0)
            return without(pupil, NoBill::no_lessons, {"没有可以计费的课时", "there are no lessons to charge"});
        return std::nullopt;
    }

    const TermFacts& facts_;
    Instant now_;
    Billing billing_;
};

}  // namespace

Money Billing::due() const {
    Money sum;
    for (const auto& bill : bills) sum += bill.charge.due;
    return sum;
}

Money Billing::exempt() const {
    Money sum;
    for (const auto& bill : bills) sum += bill.charge.exempt;
    return sum;
}

Billing decide_bills(const TermFacts& facts, Instant now) { return Deciding(facts, now).run(); }

}  // namespace luoshi::fees::charges
