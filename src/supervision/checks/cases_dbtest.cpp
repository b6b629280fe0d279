// Cases: once each, decided by others than the body concerned, and every step as the words allow; attacked by plain SQL too.
#include "platform/jobs/runner.hpp"
#include "supervision/checks/checks_on_both.hpp"

namespace luoshi::supervision::checks {
namespace {

class CheckCases : public ChecksOnBoth {
 protected:
    // A session that ends too late: the smallest breach there is.
    CheckCaseRow found() {
        rule("service.end_latest", json::value("18:00"));
        plant("UPDATE timetable_session SET ends = 1090 WHERE county = $1 AND id = $2", county, painting);
        run();
        return only_case("end_after_limit");
    }
    void mended() { plant("UPDATE timetable_session SET ends = 1050 WHERE county = $1 AND id = $2", county, painting); }
    Result<CheckCaseView> decide(CaseId id, Decision decision, std::optional<Actor> actor = {}, std::optional<CaseStepId> act = {}, std::string words = "已核实") {
        return as(actor.value_or(official()), [&](Work& work) { return decide_check_case(work, {id, county, act.value_or(step()), decision, words}); });
    }
    Result<CheckCaseView> explain(CaseId id, Actor actor, std::optional<CaseStepId> act = {}, std::string words = "当天有演出") {
        return as(std::move(actor), [&](Work& work) { return explain_check_case(work, {id, county, act.value_or(step()), words}); });
    }
    template <class F>
    Result<Nothing> by_official(F&& what) {
        return as(official(), [&](Work& work) -> Result<Nothing> { return what(work); });
    }
};
ON_BOTH_DATABASES(CheckCases);

TEST_P(CheckCases, AreOpenedOnceHoweverOftenTheyAreFound) {
    const auto id = found().id;
    EXPECT_EQ(run().opened, 0);
    EXPECT_EQ(only_case("end_after_limit").id, id);
    EXPECT_EQ(only_case("end_after_limit").owner_name, "长沙市岳麓区教育局");
}

TEST_P(CheckCases, StayWhenWhatWasFoundIsGoneAndAreTheSameWhenItComesBack) {
    const auto id = found().id;
    mended();
    EXPECT_EQ(run().gone, 1);
    EXPECT_TRUE(only_case("end_after_limit").gone_at.has_value());
    EXPECT_EQ(only_case("end_after_limit").state, CaseState::open) << "gone is not decided";
    FindCheckCases still;
    still.rule = "end_after_limit";
    still.still = true;
    EXPECT_TRUE(cases(still).empty());
    plant("UPDATE timetable_session SET ends = 1090 WHERE county = $1 AND id = $2", county, painting);
    EXPECT_EQ(run().opened, 0);
    EXPECT_EQ(only_case("end_after_limit").id, id);
    EXPECT_FALSE(only_case("end_after_limit").gone_at.has_value());
}

TEST_P(CheckCases, AreExplainedByTheSchoolAndDecidedByTheLevelAbove) {
    const auto id = found().id;
    auto with_right = principal();
    with_right.grants.push_back({std::string(permissions::decide.name), path});
    EXPECT_EQ(decide(id, Decision::closed, with_right).error().slug, "own-case");
    EXPECT_EQ(explain(id, official()).error().slug, "not-concerned");
    EXPECT_EQ(explain(id, principal()).value().head.state, CaseState::open);
    EXPECT_EQ(decide(id, Decision::explained, std::nullopt, std::nullopt, " ").error().slug, "text-required");
    const auto view = decide(id, Decision::explained).value();
    EXPECT_EQ(view.head.state, CaseState::explained);
    ASSERT_EQ(view.steps.size(), 3U);
    EXPECT_EQ(view.steps[1].words, "当天有演出");
    EXPECT_EQ(decide(id, Decision::closed).error().slug, "case-not-open");
    EXPECT_EQ(explain(id, principal(), std::nullopt, "补充说明").value().head.state, CaseState::explained) << "the school may always add a word";
}

TEST_P(CheckCases, TheSameActAnswersAlikeAndAnothersIdIsRefused) {
    const auto id = found().id;
    const auto act = step();
    decide(id, Decision::closed, std::nullopt, act).value();
    EXPECT_EQ(decide(id, Decision::closed, std::nullopt, act).value().steps.size(), 2U);
    EXPECT_EQ(decide(id, Decision::closed, std::nullopt, act, "别的理由").error().slug, "id-taken");
    const auto run_id = RunId::make(clock().now(), random());
    const auto first = run(run_id);
    EXPECT_EQ(run(run_id).at, first.at);
    const auto other = as(official(), [&](Work& work) { return run_checks(work, {run_id, "/430000/430100/430104/430104-education/", county}); });
    EXPECT_EQ(other.error().slug, "id-taken");
}

TEST_P(CheckCases, AreNotThereForThoseWhoMayNotSeeThem) {
    const auto id = found().id;
    EXPECT_TRUE(cases({}, stranger()).empty());
    EXPECT_EQ(see(stranger(), [&](Work& work) { return show_check_case(work, {id}); }).error().slug, "no-such-case");
    EXPECT_EQ(decide(id, Decision::closed, stranger()).error().slug, "no-such-case");
    EXPECT_EQ(cases({}, principal()).size(), cases().size()) << "the school sees its own";
    EXPECT_EQ(as(principal(), [&](Work& work) { return run_checks(work, {RunId::make(clock().now(), random()), path, county}); }).error().slug, "no-such-body");
}

TEST_P(CheckCases, AreHandedOverToAnOrderAndCloseWithIt) {
    const auto id = found().id;
    EXPECT_EQ(by_official([&](Work& work) { return close_case(work, id, "已整改"); }).error().slug, "case-not-ordered");
    by_official([&](Work& work) { return hand_over_case(work, id, "order-1"); }).value();
    EXPECT_EQ(decide(id, Decision::closed).error().slug, "case-not-open");
    EXPECT_EQ(by_official([&](Work& work) { return hand_over_case(work, id, "order-2"); }).error().slug, "case-not-open");
    by_official([&](Work& work) { return release_case(work, id, "督办单已撤回"); }).value();
    EXPECT_EQ(shown(id).head.state, CaseState::open);
    by_official([&](Work& work) { return hand_over_case(work, id, "order-3"); }).value();
    by_official([&](Work& work) { return close_case(work, id, "已整改"); }).value();
    EXPECT_EQ(shown(id).head.state, CaseState::closed);
    const auto line = read([&](Work& work) -> Result<CaseLine> { return find_case(work, county, id).value(); }).value();
    EXPECT_EQ(line.state, CaseState::closed);
    EXPECT_EQ(line.body_path, path);
    const auto counts = read([&](Work& work) -> Result<std::vector<CaseCount>> { return count_cases(work, "/430000/", Date(2026, 9, 1), Date(2026, 9, 2)); }).value();
    const auto count = std::ranges::find(counts, "end_after_limit", &CaseCount::rule);
    ASSERT_NE(count, counts.end());
    EXPECT_EQ(count->closed, 1);
    EXPECT_EQ(count->open, 0);
}

// Every state with every act, tried with plain SQL: exactly the arrows of README.md go through.
TEST_P(CheckCases, NoStepButTheLawfulOnesGoesThroughInPlainSql) {
    const auto id = found().id;
    const std::set<std::tuple<std::string, std::string, std::string>> lawful{
        {"open", "note", "open"},        {"explained", "note", "explained"}, {"ordered", "note", "ordered"}, {"closed", "note", "closed"}, {"open", "explained", "explained"},
        {"open", "ordered", "ordered"},  {"ordered", "released", "open"},    {"open", "closed", "closed"},   {"ordered", "closed", "closed"}};
    const auto insert = own_statement(
        "INSERT INTO check_step (county, case_id, serial, id, act, state, before_serial, before_state, school, words, order_id, at, by_whom, by_name, by_body) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '理由', 'o', 1, 'a', 'a', $10)");
    const auto bureau_body = *official().body;
    const auto put = [&](CaseId of, int serial, const std::string& act, const std::string& state, const std::string& before) {
        try {
            return here([&](Work& work) -> Result<Nothing> {
                       work.run(insert, county, of, serial, work.new_id<CaseStepId>(), act, state, serial - 1, before, school, bureau_body).rows();
                       work.record("test.attack", "check_case", "");
                       return Nothing{};
                   }).has_value();
        } catch (const std::exception&) {
            return false;
        }
    };
    // One step from each state that a case can have; the way there is lawful itself.
    const std::map<std::string, std::vector<std::pair<std::string, std::string>>> ways{
        {"open", {}}, {"explained", {{"explained", "explained"}}}, {"ordered", {{"ordered", "ordered"}}}, {"closed", {{"closed", "closed"}}}};
    int serial_of_case = 0;
    for (const auto& [from, way] : ways)
        for (const std::string act : {"found", "note", "explained", "ordered", "released", "closed"})
            for (const std::string to : {"open", "explained", "ordered", "closed"}) {
                const auto of = CaseId::make(clock().now(), random());
                plant("INSERT INTO check_case (county, id, rule, subject_kind, subject, occurrence, school, severity, money, a, b, t, u, words, words_en, run, found_at) SELECT county, '" +
                          of.to_string() + "', rule, subject_kind, subject, '" + std::to_string(++serial_of_case) +
                          "', school, severity, money, a, b, t, u, words, words_en, run, found_at FROM check_case WHERE county = $1 AND id = $2",
                      county, id);
                plant("INSERT INTO check_step (county, case_id, serial, id, act, state, school, words, order_id, at, by_whom, by_name) VALUES ($1, '" + of.to_string() + "', 1, '" +
                          CaseStepId::make(clock().now(), random()).to_string() + "', 'found', 'open', $2, '', '', 1, 'a', 'a')",
                      county, school);
                plant("INSERT INTO check_standing (county, case_id, school, rule, found_at, serial, state, owner, owner_post) VALUES ($1, '" + of.to_string() +
                          "', $2, 'end_after_limit', 1, 1, 'open', $2, '')",
                      county, school);
                int serial = 1;
                std::string state = "open";
                for (const auto& [act_there, state_there] : way) {
                    ASSERT_TRUE(put(of, ++serial, act_there, state_there, state));
                    state = state_there;
                }
                const bool through = put(of, serial + 1, act, to, state);
                EXPECT_EQ(through, lawful.contains({from, act, to})) << from << " —" << act << "→ " << to;
                const auto last = serial + (through ? 1 : 0);
                plant("UPDATE check_standing SET serial = " + std::to_string(last) + ", state = '" + (through ? to : state) + "' WHERE county = $1 AND case_id = '" + of.to_string() + "'",
                      county);
            }
}

TEST_P(CheckCases, WithstandPlainSql) {
    const auto id = found().id;
    const std::string step_columns = "INSERT INTO check_step (county, case_id, serial, id, act, state, before_serial, before_state, school, words, order_id, at, by_whom, by_name, by_body) ";
    // The school decides its own case; nobody's post decides; without a reason; an order without its name; from a state it is not in; from nowhere.
    const auto own = "'" + school.to_string() + "'";
    const auto bureau_body = "'" + official().body->to_string() + "'";
    const auto values = [&](std::string act, std::string before, std::string words, std::string by_body) {
        return step_columns + "VALUES ($1, '" + id.to_string() + "', 2, '" + u(201) + "', " + act + ", " + before + ", " + own + ", " + words + ", '', 1, 'a', 'a', " + by_body + ")";
    };
    for (const auto& sql : {values("'closed', 'closed'", "1, 'open'", "'理由'", own), values("'closed', 'closed'", "1, 'open'", "'理由'", "NULL"),
                            values("'closed', 'closed'", "1, 'open'", "''", bureau_body), values("'ordered', 'ordered'", "1, 'open'", "'理由'", bureau_body),
                            values("'closed', 'closed'", "1, 'ordered'", "'理由'", bureau_body), values("'closed', 'closed'", "NULL, NULL", "'理由'", bureau_body)})
        expect_refused(sql, county);
    expect_refused("UPDATE check_step SET words = '改' WHERE county = $1", county);
    expect_refused("DELETE FROM check_case WHERE county = $1", county);
    expect_refused("UPDATE check_standing SET state = 'closed' WHERE county = $1", county);
    expect_refused("INSERT INTO check_case (county, id, rule, subject_kind, subject, occurrence, school, severity, money, a, b, t, u, words, words_en, run, found_at) SELECT county, '" +
                       u(202) + "', rule, subject_kind, subject, occurrence, school, severity, money, a, b, t, u, words, words_en, run, found_at FROM check_case WHERE county = $1 AND id = $2",
                   county, id);
    // The same statement with what it should hold goes through: it was refused for what it said.
    plant(values("'closed', 'closed'", "1, 'open'", "'理由'", bureau_body), county);
    plant("UPDATE check_standing SET serial = 2, state = 'closed' WHERE county = $1 AND case_id = $2", county, id);
}

TEST_P(CheckCases, AreLookedForAfterAnEventAndByNight) {
    rule("service.end_latest", json::value("18:00"));
    plant("UPDATE timetable_session SET ends = 1090 WHERE county = $1 AND id = $2", county, painting);
    jobs::Runner runner(storage(), clock(), random());
    add_jobs(runner);
    here([&](Work& work) -> Result<Nothing> {
        work.emit("timetable.published", json::value{{"county", county}, {"plan", plan.to_string()}, {"school", school.to_string()}});
        work.record("test.publish", "timetable", "");
        return Nothing{};
    }).value();
    // The night runs at once, the first time; what the event found is then known.
    while (runner.run_due() > 0) {}
    EXPECT_EQ(only_case("end_after_limit").state, CaseState::open);
    const auto rules = see(official(), [&](Work& work) { return find_check_rules(work, {}); }).value();
    EXPECT_GE(rules.runs.size(), 1U);
    const auto rule = std::ranges::find(rules.rules, "end_after_limit", &CheckRuleView::name);
    ASSERT_NE(rule, rules.rules.end());
    EXPECT_EQ(rule->open, 1);
    EXPECT_EQ(rules.rules.size(), all_rules().size());
}

TEST_P(CheckCases, AreListedPageByPageTheLatestFirst) {
    const auto first = found();
    clock().advance(std::chrono::hours{1});
    plant("UPDATE timetable_session SET ends = 1095 WHERE county = $1 AND id = $2", county, chess);
    run();
    FindCheckCases query;
    query.rule = "end_after_limit";
    query.limit = 1;
    const auto page = see(official(), [&](Work& work) { return find_check_cases(work, query); }).value();
    ASSERT_EQ(page.items.size(), 1U);
    EXPECT_NE(page.items[0].id, first.id);
    ASSERT_TRUE(page.next.has_value());
    query.cursor = page.next;
    const auto next = see(official(), [&](Work& work) { return find_check_cases(work, query); }).value();
    ASSERT_EQ(next.items.size(), 1U);
    EXPECT_EQ(next.items[0].id, first.id);
    EXPECT_FALSE(next.next.has_value());
    query.cursor = "x";
    EXPECT_EQ(see(official(), [&](Work& work) { return find_check_cases(work, query); }).error().slug, "bad-cursor");
}

}  // namespace
}  // namespace luoshi::supervision::checks
