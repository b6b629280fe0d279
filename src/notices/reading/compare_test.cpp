#include "notices/reading/compare.hpp"

#include "notices/reading/bench.hpp"
#include "notices/reading/test_texts.hpp"

namespace luoshi::notices::reading {
namespace {

std::string kinds(const Comparison& c) {
    std::string all;
    for (const ClauseChange& change : c.clauses)
        all += (all.empty() ? "" : " ") + change.kind + ":" + change.before_path.value_or("-") + ">" +
               change.after_path.value_or("-");
    return all;
}

TEST(Compare, TellsAddedDroppedMovedAndChangedClauses) {
    const Document before =
        first_document(notice_of("一、坚持公益普惠原则，充分尊重家长和学生意愿。\n二、每生每课时收费不超过5元，按学期收"
                                 "取。\n三、严格执行财务制度，定期公示收支情况。"));
    const Document after = first_document(
        notice_of("一、坚持公益普惠原则，充分尊重家长和学生意愿。\n二、严格执行财务制度，定期公示收支情况。\n三、每生每"
                  "课时收费不超过3元，按学期收取。\n四、建立意外伤害保险，明确各方责任边界。"));
    const Comparison c = compare(before, after);
    EXPECT_EQ(kinds(c), "same:一>一 moved:三>二 moved-changed:二>三 added:->四");
    EXPECT_EQ(c.added, 1);
    EXPECT_EQ(c.dropped, 0);
    EXPECT_EQ(c.moved, 2);
    ASSERT_EQ(c.quantities.size(), 1U);
    EXPECT_EQ(c.quantities[0].kind, "changed");
    EXPECT_EQ(c.quantities[0].after->value, 3);
}

TEST(Compare, ADocumentWithItselfIsTheSame) {
    const Document d =
        first_document(notice_of("一、坚持公益普惠原则，充分尊重意愿。\n二、建设20个基地，配备不少于3名教师。"));
    const Comparison c = compare(d, d);
    EXPECT_EQ(c.same, 2);
    EXPECT_EQ(c.added + c.dropped + c.moved + c.changed, 0);
    EXPECT_TRUE(c.quantities.empty());
}

TEST(Compare, ADroppedClauseIsShownWhereItStood) {
    const Document before =
        first_document(notice_of("一、坚持公益普惠原则，充分尊重家长意愿。\n二、实行实名登记，逐日点名并保存记录。\n三"
                                 "、严格执行财务制度，定期公示收支情况。"));
    const Document after =
        first_document(notice_of("一、坚持公益普惠原则，充分尊重家长意愿。\n二、严格执行财务制度，定期公示收支情况。"));
    EXPECT_EQ(kinds(compare(before, after)), "same:一>一 dropped:二>- moved:三>二");
}

TEST(Bench, RunsAndGivesFigures) {
    const BenchFigures figures = bench_notice_read(std::chrono::milliseconds(3));
    EXPECT_GT(figures.parse_mb_per_second, 0);
    EXPECT_GT(figures.json_mb_per_second, 0);
    EXPECT_GT(figures.notice_10kb_ms, 0);
}

}  // namespace
}  // namespace luoshi::notices::reading
