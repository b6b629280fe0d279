#include "fees/pay/shares.hpp"

#include <fmt/format.h>

#include "fees/pay/queries.hpp"

namespace luoshi::fees::pay {

Money teachers_pay(const std::vector<LineRow>& lines) {
    Money sum;
    for (const auto& line : lines) {
        if (spending_of(line.kind) == SpendingKind::teachers) sum += Money::fen(line.gross_fen);
    }
    return sum;
}

std::optional<Share> share_of(const LineRow& line, Money teachers) {
    if (!line.share_percent) return std::nullopt;
    return Share{*line.share_percent, teachers, line.share_document.value_or("")};
}

Reckoning reckoned(const Share& share) {
    Reckoning reckoning;
    reckoning.sum = managers_share(share.of, share.percent);
    reckoning.said = {fmt::format("本表教师酬劳的 {}% = {} 元（{}）", share.percent, reckoning.sum.yuan(), share.document),
                      fmt::format("{} % of the teachers' pay of this sheet = {} yuan ({})", share.percent, reckoning.sum.yuan(), share.document)};
    return reckoning;
}

void put_share(Work& work, const SheetHead& head, std::int64_t line, std::int64_t revision, const Share& share) {
    work.run(queries::insert_share, head.county, head.id, line, revision, share.percent, share.of.in_fen(), managers_share(share.of, share.percent).in_fen(),
             share.document);
}

Result<Nothing> reckon_shares_anew(Work& work, const SheetHead& head) {
    const auto lines = current_lines(work, head);
    const auto teachers = teachers_pay(lines);
    for (const auto& line : lines) {
        const auto share = share_of(line, teachers);
        if (!share || line.answer == Answer::objected) continue;
        auto reckoning = reckoned(*share);
        if (reckoning.sum == Money::fen(line.sessions_fen)) continue;
        if (line.agreed_by) {
            return Problem{Code::conflict, "share-agreed",
                           fmt::format("{} 的一行按本表教师酬劳的比例计算，已经同意，不能再随这次更正变化；请撤回本表重做", line.name),
                           fmt::format("the line of {} is a percentage of the teachers' lines and was agreed to: it does not change with this correction any more; withdraw the "
                                       "sheet and make it anew",
                                       line.name)};
        }
        reckoning.revision = line.revision + 1;
        reckoning.why = WhyAnew::share;
        reckoning.adjust = Money::fen(line.adjust_fen);
        reckoning.adjust_words = line.adjust_words;
        if (const auto gross = reckoning.sum + reckoning.adjust; gross < Money{}) {
            return Problem{Code::conflict, "amount-negative",
                           fmt::format("这样更正以后，{} 按比例的 {} 元加上原来另外加减的 {} 元小于零；请撤回本表重做", line.name, reckoning.sum.yuan(), reckoning.adjust.yuan()),
                           fmt::format("after this correction the share of {}, {} yuan, with the {} yuan added or taken off before is below zero; withdraw the sheet and make it anew",
                                       line.name, reckoning.sum.yuan(), reckoning.adjust.yuan())};
        }
        put_amount(work, head, line.line, reckoning);
        put_share(work, head, line.line, reckoning.revision, *share);
        work.record("pay.share_anew", "pay_sheet", head.id.to_string(),
                    {{"line", line.line}, {"before_fen", line.gross_fen}, {"after_fen", (reckoning.sum + reckoning.adjust).in_fen()}});
    }
    return Nothing{};
}

}  // namespace luoshi::fees::pay
