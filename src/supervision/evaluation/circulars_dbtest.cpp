#include <gtest/gtest.h>

#include "platform/jobs/runner.hpp"
#include "supervision/evaluation/evaluation_on_both.hpp"
#include "supervision/evaluation/jobs.hpp"

namespace luoshi::supervision::evaluation {
namespace {

class Circulars : public EvaluationOnBoth {
 protected:
    CircularId id{Uuid{220}};

    DraftCircular draft(CircularKind kind, int school) {
        return {id, bureau.id, kind, "关于 2026 年度课后服务评价结果的通报", "各中小学校", {{.evaluation = evaluation, .subject = schools[static_cast<std::size_t>(school)].id}},
                {Demand::learn_from_it}, Date(2027, 1, 31), {}};
    }
    Result<CircularView> draft_by(const Actor& who, const DraftCircular& command) {
        return here(who, [&](Work& work) { return draft_circular(work, command); });
    }
    Result<CircularView> sign(const Actor& who, std::string number = "岳教通〔2026〕3号") {
        return here(who, [&](Work& work) { return sign_circular(work, {id, number, {}}); });
    }
    Result<CircularView> issue(const Actor& who) {
        return here(who, [&](Work& work) { return publish_circular(work, {id, {}}); });
    }
    Result<CircularView> end(const Actor& who, std::string reason) {
        return here(who, [&](Work& work) { return end_circular(work, {id, reason, {}}); });
    }
    Result<PublicCircularView> in_public() {
        return see(Actor{}, [&](Work& work) { return show_public_circular(work, {county, id}); });
    }
    CircularState state() {
        return see(official(), [&](Work& work) { return show_circular(work, {county, id}); }).value().state;
    }
};
ON_BOTH_DATABASES(Circulars);

TEST_P(Circulars, AreWrittenFromPublishedResultsOnly) {
    open();
    mark_all();
    EXPECT_EQ(draft_by(official(), draft(CircularKind::praise, 0)).error().slug, "fact-not-closed");
    announce(official()).value();
    EXPECT_EQ(draft_by(official(), draft(CircularKind::praise, 0)).error().slug, "fact-not-closed");
    clock().advance(std::chrono::hours{24 * 10});
    publish(official()).value();
    const auto view = draft_by(official(), draft(CircularKind::praise, 0)).value();
    ASSERT_EQ(view.facts.size(), 1u);
    EXPECT_EQ(view.facts[0].words, "在2026 年度课后服务评价（2026 年）中得 95 分，评为“优秀”");
    EXPECT_EQ(view.paragraphs[2], "1.第1小学：在2026 年度课后服务评价（2026 年）中得 95 分，评为“优秀”。");
}

TEST_P(Circulars, PraiseTheBestAndCriticiseTheLowestAndNobodyBetween) {
    published();
    const auto facts = [&](CircularKind kind) { return see(official(), [&](Work& work) { return find_facts(work, {bureau.id, kind}); }).value().items; };
    ASSERT_EQ(facts(CircularKind::praise).size(), 1u);
    EXPECT_EQ(facts(CircularKind::praise)[0].body, schools[0].id);
    ASSERT_EQ(facts(CircularKind::criticism).size(), 1u);
    EXPECT_EQ(facts(CircularKind::criticism)[0].body, schools[2].id);
    EXPECT_EQ(draft_by(official(), draft(CircularKind::criticism, 0)).error().slug, "fact-not-closed");
    EXPECT_EQ(draft_by(official(), draft(CircularKind::praise, 1)).error().slug, "fact-not-closed");
}

// Every state with every act: what may be done, and what it leads to.
TEST_P(Circulars, GoOnlyTheirWayFromDraftToTheirEnd) {
    published();
    const auto way = [&](CircularState from) {
        id = CircularId::make(clock().now(), random());
        draft_by(official(), draft(CircularKind::praise, 0)).value();
        if (from == CircularState::dropped) end(official(), "不发了").value();
        if (from == CircularState::signed_off || from == CircularState::published || from == CircularState::withdrawn) sign(leader(), "岳教通〔2026〕" + id.to_string() + "号").value();
        if (from == CircularState::published || from == CircularState::withdrawn) issue(leader()).value();
        if (from == CircularState::withdrawn) end(leader(), "有误").value();
        EXPECT_EQ(state(), from);
    };
    struct Allowed {
        CircularState from;
        bool sign, publish, end;
    };
    for (const auto& row : {Allowed{CircularState::draft, true, false, true}, Allowed{CircularState::signed_off, false, true, true}, Allowed{CircularState::published, false, false, true},
                            Allowed{CircularState::withdrawn, false, false, false}, Allowed{CircularState::dropped, false, false, false}}) {
        SCOPED_TRACE(json::enum_name(row.from));
        way(row.from);
        EXPECT_EQ(sign(leader(), "岳教通〔2026〕新" + id.to_string() + "号").has_value(), row.sign);
        way(row.from);
        const bool published_before = row.from == CircularState::published;  // again is the same
        EXPECT_EQ(issue(leader()).has_value(), row.publish || published_before);
        way(row.from);
        EXPECT_EQ(end(leader(), "理由").has_value(), row.end);
    }
}

TEST_P(Circulars, AreNotSignedByWhoDraftedThem) {
    published();
    auto both = official();
    both.grants.push_back({std::string(permissions::sign.name), reach()});
    draft_by(both, draft(CircularKind::praise, 0)).value();
    EXPECT_EQ(sign(both).error().slug, "not-now");
    EXPECT_EQ(sign(leader(), "").error().slug, "number-missing");
    EXPECT_EQ(sign(official()).error().slug, "not-permitted");
    EXPECT_EQ(sign(leader()).value().state, CircularState::signed_off);
}

TEST_P(Circulars, AreReadByEverybodyAsLongAsTheyStand) {
    published();
    draft_by(official(), draft(CircularKind::praise, 0)).value();
    EXPECT_FALSE(in_public());
    sign(leader()).value();
    EXPECT_FALSE(in_public());
    issue(leader()).value();
    EXPECT_EQ(in_public().value().number, "岳教通〔2026〕3号");
    EXPECT_EQ(end(leader(), "").error().slug, "reason-missing");
    end(leader(), "数据有误").value();
    EXPECT_FALSE(in_public());
}

TEST_P(Circulars, AreWithdrawnByThemselvesWhenTheirTermIsOver) {
    published();
    draft_by(official(), draft(CircularKind::praise, 0)).value();
    sign(leader()).value();
    issue(leader()).value();
    jobs::Runner runner(storage(), clock(), random());
    add_jobs(runner);
    runner.run_due();
    EXPECT_EQ(state(), CircularState::published);
    clock().set(Instant::parse("2027-01-31T03:00:00+08:00").value());
    runner.run_due();
    EXPECT_EQ(state(), CircularState::withdrawn);
    runner.run_due();
    EXPECT_FALSE(in_public());
}

TEST_P(Circulars, AreFilesToPrint) {
    published();
    draft_by(official(), draft(CircularKind::praise, 0)).value();
    sign(leader()).value();
    const auto docx = see(official(), [&](Work& work) { return print_circular_docx(work, {county, id}); }).value();
    EXPECT_TRUE(docx.bytes.starts_with("PK"));
    EXPECT_EQ(docx.name, "岳教通〔2026〕3号.docx");
    EXPECT_TRUE(see(official(), [&](Work& work) { return print_circular_pdf(work, {county, id}); }).value().bytes.starts_with("%PDF-"));
}

TEST_P(Circulars, HoldAgainstPlainStatements) {
    published();
    draft_by(official(), draft(CircularKind::praise, 0)).value();
    const std::string here_ = county;
    expect_refused("UPDATE circular SET state = 'published' WHERE county = $1", here_);
    expect_refused("UPDATE circular SET signed_by = drafted_by, signed_at = 1, number = 'x', state = 'signed_off' WHERE county = $1", here_);
    expect_refused("UPDATE circular SET state = 'withdrawn' WHERE county = $1", here_);
    // A fact of a result that does not stand, a better grade, both kinds in one, an order that was closed after it was stated.
    constexpr const char* fact = "INSERT INTO circular_fact (county, circular, kind, position, body, words, evaluation, grade, order_county, rectification, closed_at, stated_at) "
                                 "VALUES ($1, $2, $3, 9, $4, 'x', $5, $6, $7, $8, $9, $10)";
    const std::optional<std::string> none;
    const std::optional<EvaluationId> no_evaluation;
    expect_refused(fact, here_, id, std::string("praise"), bureau.id, evaluation, std::string("优秀"), none, none, std::int64_t{1}, std::int64_t{2});
    expect_refused(fact, here_, id, std::string("praise"), schools[2].id, evaluation, std::string("优秀"), none, none, std::int64_t{1}, std::int64_t{2});
    expect_refused(fact, here_, id, std::string("criticism"), schools[2].id, evaluation, std::string("不合格"), none, none, std::int64_t{1}, std::int64_t{2});
    expect_refused(fact, here_, id, std::string("praise"), schools[0].id, evaluation, std::string("优秀"), none, none, std::int64_t{3}, std::int64_t{2});
    expect_refused(fact, here_, id, std::string("praise"), schools[0].id, no_evaluation, none, none, none, std::int64_t{1}, std::int64_t{2});
    expect_only_grows("DELETE FROM circular_fact WHERE county = $1");
}

}  // namespace
}  // namespace luoshi::supervision::evaluation
