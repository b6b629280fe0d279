#include "programmes/construction/construction_on_both.hpp"

namespace luoshi::programmes::construction {
namespace {

class Progress : public ConstructionOnBoth {
 protected:
    void SetUp() override {
        ConstructionOnBoth::SetUp();
        if (IsSkipped()) return;
        book_ = signed_book();
    }
    TaskBookId book_;
};
ON_BOTH_DATABASES(Progress);

const TaskAttainment& row(const std::vector<TaskAttainment>& rows, std::string_view code) { return *std::ranges::find(rows, code, &TaskAttainment::code); }

TEST_P(Progress, FormulasComputeWhatWasReported) {
    run(builder(), report_progress, report("2026-H1", {{"双师型教师数", 48'000}, {"专任教师数", 80'000}})).value();
    auto view = run(builder(), report_progress, report("2026-H2", {{"双师型教师数", 60'000}}, {{"M1", Date(2026, 8, 30)}})).value();
    EXPECT_EQ(row(view.yearly, "1.1.1").value_milli, 75'000) << "the later period wins, what it does not name stays";
    EXPECT_TRUE(row(view.yearly, "1.1.1").attained);
    EXPECT_FALSE(row(view.yearly, "1.1.2").value_milli);
    EXPECT_EQ(view.milestones[0].reached_on, Date(2026, 8, 30));
    view = run(builder(), report_progress, report("2026-H2", {{"双师型教师数", 40'000}})).value();
    EXPECT_EQ(row(view.yearly, "1.1.1").value_milli, 50'000) << "a correction of the same period stands";
    EXPECT_EQ(view.reports.front().serial, 2);
    EXPECT_EQ(view.reports.size(), 3U);
}

TEST_P(Progress, NeedsProofAndFitsTheBook) {
    auto without = report("2026-H1", {{"双师型教师数", 1}});
    without.proofs.clear();
    EXPECT_EQ(slug(run(builder(), report_progress, without)), "proof-required");
    without.proofs = {{"file", "照片", std::string(64, 'a')}};
    EXPECT_EQ(slug(run(builder(), report_progress, without)), "file-gone");
    EXPECT_EQ(slug(run(builder(), report_progress, report("2026-Q1", {{"双师型教师数", 1}}))), "period-unknown");
    EXPECT_EQ(slug(run(builder(), report_progress, report("2026-H1", {{"学生数", 1}}))), "datum-unknown");
    EXPECT_EQ(slug(run(builder(), report_progress, report("2026-H1", {}))), "nothing-reported");
    EXPECT_EQ(slug(run(builder(), report_progress, report("2026-H1", {}, {{"M1", Date(2026, 12, 1)}}))), "day-to-come");
    run(builder(), report_progress, report("2026-H1", {}, {{"M1", Date(2026, 8, 1)}})).value();
    EXPECT_EQ(slug(run(builder(), report_progress, report("2026-H2", {}, {{"M1", Date(2026, 8, 1)}}))), "milestone-reached");
    EXPECT_EQ(slug(run(owner(), report_progress, report("2026-H2", {{"双师型教师数", 1}}))), "not-permitted");
    auto owners = owner();
    owners.grants.push_back({std::string(permissions::report.name), "/"});
    EXPECT_EQ(slug(run(owners, report_progress, report("2026-H2", {{"双师型教师数", 1}}))), "not-the-body");
}

TEST_P(Progress, ProofsAreFetchedByWhoSeesTheUnit) {
    const auto command = report("2026-H1", {{"双师型教师数", 1}});
    run(builder(), report_progress, command).value();
    const ProofOfUnit wanted{unit_.to_string(), county, command.proofs[0].sha256};
    EXPECT_EQ(see(prefecture(), fetch_construction_file, wanted).value().bytes, "%PDF bytes");
    EXPECT_EQ(slug(see(stranger(), fetch_construction_file, wanted)), "no-such-unit");
    EXPECT_EQ(slug(see(prefecture(), fetch_construction_file, ProofOfUnit{unit_.to_string(), county, std::string(64, 'b')})), "no-such-file");
    EXPECT_TRUE(read([&](Work& work) -> Result<bool> { return refers_to_proof(work, wanted.sha256); }).value());
}

// ---- money

TEST_P(Progress, MoneyIsSpentAfterItArrivedAndWithinTheBudget) {
    EXPECT_EQ(slug(money(MoneyKind::spent, 1)), "not-arrived");
    money(MoneyKind::arrived, 300'000'00).value();
    EXPECT_EQ(slug(money(MoneyKind::spent, 300'000'01)), "not-arrived");
    auto view = money(MoneyKind::spent, 150'000'00).value();
    EXPECT_EQ(view.rows[0].arrival_milli, 50'000) << "300,000 of 600,000";
    EXPECT_EQ(view.rows[0].execution_milli, 50'000);
    EXPECT_EQ(view.rows[1].year, 2026);
    EXPECT_EQ(view.rows[1].arrival_milli, 75'000) << "300,000 of 400,000";
    view = money(MoneyKind::arrived, 400'000'00).value();
    EXPECT_FALSE(view.rows[0].remark.empty()) << "more than the budget arrived: shown";
    EXPECT_EQ(slug(money(MoneyKind::spent, 450'000'01)), "over-budget");
    money(MoneyKind::spent, 450'000'00).value();
    EXPECT_EQ(slug(money(MoneyKind::arrived, 1, MoneySource::central)), "source-unknown");
    EXPECT_EQ(slug(money(MoneyKind::arrived, 0)), "amount-invalid");
}

TEST_P(Progress, AWrongEntryIsTakenBackOnce) {
    const auto wrong = act();
    money(MoneyKind::arrived, 100'00, MoneySource::provincial, wrong).value();
    const auto back = [&](ActId entry) { return run(builder(), take_money_back, TakeMoneyBack{unit_, county, act(), entry, "填错"}); };
    money(MoneyKind::spent, 50'00).value();
    EXPECT_EQ(slug(back(wrong)), "not-arrived") << "it was spent from already";
    money(MoneyKind::arrived, 200'00).value();
    const auto view = back(wrong).value();
    EXPECT_EQ(view.rows[0].arrived_fen, 200'00);
    EXPECT_EQ(slug(back(wrong)), "taken-back-already");
    EXPECT_EQ(slug(back(view.entries.front().id)), "taken-back-already") << "a mirror is not taken back";
}

TEST_P(Progress, MoneyWithstandsPlainSql) {
    money(MoneyKind::arrived, 100'00).value();
    const auto attack = [&](std::string kind, std::int64_t fen, std::int64_t before_arrived, std::int64_t arrived, std::int64_t spent, std::int64_t budget, std::optional<ActId> reverses = {}, std::optional<std::int64_t> reversed = {}) {
        const auto id = act();
        EXPECT_FALSE(cannot("INSERT INTO construction_act (county, id, subject, act, asked, at, by_whom, by_name, by_body) VALUES ('430000', $1, $2, 'money.entered', '{}', 1, 'x', 'x', $3)", id, unit_, bureau("430104")));
        return refused("INSERT INTO construction_money (county, id, unit, source, serial, before_serial, kind, year, on_day, amount_fen, reverses, reversed_fen, before_arrived_fen, before_spent_fen, arrived_fen, spent_fen, "
                       "book, budget_fen, document, words, act, by_whom, body, office) VALUES ('430000', $1, $2, 'provincial', 2, 1, $3, 2026, '2026-09-01', $4, $5, $6, $7, 0, $8, $9, $10, $11, 'x', '', "
                       "'money.entered', 'x', $12, $13)",
                       id, unit_, kind, fen, reverses, reversed, before_arrived, arrived, spent, book_, budget, bureau("430104"), bureau("430000"));
    };
    EXPECT_TRUE(attack("spent", 100'01, 100'00, 100'00, 100'01, 600'000'00)) << "before it arrived";
    EXPECT_TRUE(attack("spent", 100'01, 200'00, 200'00, 100'01, 600'000'00)) << "on a sum that is not there";
    EXPECT_TRUE(attack("spent", 100'00, 100'00, 100'00, 50'00, 600'000'00)) << "a sum that does not add up";
    EXPECT_TRUE(attack("spent", 100'00, 100'00, 100'00, 100'00, 700'000'00)) << "another budget than the book's";
    EXPECT_TRUE(attack("arrived", 700'000'00, 100'00, 700'100'00, 700'000'00, 600'000'00)) << "an arrival that spends";
    EXPECT_TRUE(attack("arrived", -100'00, 100'00, 0, 0, 600'000'00)) << "below zero without what it takes back";
    EXPECT_FALSE(attack("spent", 100'00, 100'00, 100'00, 100'00, 600'000'00)) << "the same with what it should hold goes through";
    EXPECT_TRUE(cannot("UPDATE construction_money SET amount_fen = 1 WHERE county = '430000' AND unit = $1", unit_));
    EXPECT_TRUE(cannot("DELETE FROM construction_money WHERE county = '430000' AND unit = $1", unit_));
}

TEST_P(Progress, ValuesOfOtherBooksWithstandPlainSql) {
    const auto command = report("2026-H1", {{"双师型教师数", 1}});
    run(builder(), report_progress, command).value();
    EXPECT_TRUE(refused("INSERT INTO progress_value (county, report, book, name, value_milli) VALUES ('430000', $1, $2, '学生数', 1)", command.id, book_)) << "no datum of the book";
    EXPECT_TRUE(cannot("UPDATE progress_value SET value_milli = 9 WHERE county = '430000' AND report = $1", command.id));
    EXPECT_TRUE(refused("INSERT INTO construction_proof (county, act_id, number, subject, kind, name, sha256, bytes) VALUES ('430000', $1, 1, $2, 'file', 'x', '', 0)", act(), unit_)) << "a file without its hash";
}

// ---- the building

TEST_P(Progress, TheBuildingGoesForward) {
    EXPECT_EQ(slug(build("started")), "step-not-next");
    build("approved").value();
    build("land").value();
    EXPECT_EQ(slug(build("topped_out")), "step-not-next");
    build("started").value();
    EXPECT_EQ(build("percent", 40).value().percent, 40);
    EXPECT_EQ(slug(build("percent", 40)), "percent-falls");
    EXPECT_EQ(slug(build("percent", 101)), "percent-falls");
    build("visited", 0, prefecture()).value();
    EXPECT_EQ(slug(build("visited", 0, almighty_builder())), "own-unit") << "nobody visits their own site";
    build("topped_out").value();
    EXPECT_EQ(slug(build("handed_over")), "not-finished");
    build("percent", 100).value();
    const auto view = build("handed_over").value();
    EXPECT_EQ(view.state, "handed_over");
    EXPECT_EQ(view.steps.size(), 8U);
    EXPECT_EQ(view.steps.back().proofs.size(), 1U);
    const auto shown = see(stranger(), find_public_construction, FindPublicConstruction{}).value();
    ASSERT_EQ(shown.items.size(), 1U) << "everybody sees where it stands";
    EXPECT_EQ(shown.items[0].building.size(), 7U) << "without the visits";
    EXPECT_EQ(shown.items[0].percent, 100);
}

TEST_P(Progress, TheBuildingWithstandsPlainSql) {
    build("approved").value();
    const auto attack = [&](std::string name, std::string state, std::int64_t percent, BodyId body, std::string day = "2026-09-01") {
        const auto id = act();
        EXPECT_FALSE(cannot("INSERT INTO construction_proof (county, act_id, number, subject, kind, name, sha256, bytes) VALUES ('430000', $1, 1, $2, 'rows', 'x', '', 0)", id, unit_));
        EXPECT_FALSE(cannot("INSERT INTO construction_act (county, id, subject, act, proofs, asked, at, by_whom, by_name, by_body) VALUES ('430000', $1, $2, $3, 1, '{}', 1, 'x', 'x', $4)", id, unit_, name, body));
        return refused("INSERT INTO building_step (county, unit, serial, id, act, state, percent, on_day, before_serial, before_state, before_percent, before_day, words, proofs, body, office, by_whom, by_body) "
                       "SELECT s.county, s.unit, s.serial + 1, $2, $3, $4, $5, $6, s.serial, s.state, s.percent, s.on_day, 'x', 1, s.body, s.office, 'x', $7 FROM building_step s "
                       "WHERE s.county = '430000' AND s.unit = $1 AND s.serial = (SELECT MAX(l.serial) FROM building_step l WHERE l.county = s.county AND l.unit = s.unit)",
                       unit_, id, name, state, percent, day, body);
    };
    EXPECT_TRUE(attack("building.started", "started", 0, bureau("430104"))) << "without land";
    EXPECT_TRUE(attack("building.land", "land", 50, bureau("430104"))) << "half built on no land";
    EXPECT_TRUE(attack("building.land", "land", 0, bureau("430100"))) << "reported by another";
    EXPECT_TRUE(attack("building.land", "land", 0, bureau("430104"), "2026-08-01")) << "before the approval";
    EXPECT_TRUE(attack("building.visited", "approved", 0, bureau("430104"))) << "visited by itself";
    EXPECT_FALSE(attack("building.land", "land", 0, bureau("430104"))) << "the same with what it should hold goes through";
}

TEST_P(Progress, OneNameOneMarkOneStyleAreDecidedByTheirAuthority) {
    const auto ask = [&](const Actor& actor, std::string aspect, std::string name, std::string document = "") {
        return run(actor, step_unified, StepUnified{unit_, county, act(), std::move(aspect), std::move(name), "楚怡中等职业学校", std::move(document)});
    };
    EXPECT_EQ(slug(ask(builder(), "name", "asked")), "authority-not-set");
    set(terms());
    ask(builder(), "name", "asked").value();
    EXPECT_EQ(slug(ask(prefecture(), "name", "approved", "批复1号")), "not-the-authority");
    EXPECT_EQ(slug(ask(owner(), "name", "approved")), "text-required") << "an approval names its document";
    ask(owner(), "name", "refused").value();
    ask(builder(), "name", "asked").value();
    EXPECT_EQ(ask(owner(), "name", "approved", "批复2号").value().unified[0].state, "approved");
    EXPECT_EQ(slug(ask(builder(), "name", "asked")), "step-not-next");
    ask(builder(), "style", "asked").value();
    EXPECT_EQ(slug(ask(owner(), "style", "approved", "批复3号")), "not-the-authority") << "the style is the prefecture's";
    ask(prefecture(), "style", "approved", "批复3号").value();
    EXPECT_EQ(slug(ask(builder(), "colour", "asked")), "choice-invalid");
    EXPECT_TRUE(cannot("UPDATE unified_step SET state = 'approved' WHERE county = '430000' AND unit = $1", unit_));
}

}  // namespace
}  // namespace luoshi::programmes::construction
