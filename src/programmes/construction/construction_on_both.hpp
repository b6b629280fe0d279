// What the database tests of construction share: a line, an approved unit of a county's body, its two sides, the prefecture between, and short ways to act.
#pragma once
#include "programmes/construction/checks.hpp"
#include "programmes/construction/migrations.hpp"
#include "programmes/construction/sample_content.hpp"
#include "programmes/construction/use_cases.hpp"
#include "programmes/lines/lines_on_both.hpp"

namespace luoshi::programmes::construction {

class ConstructionOnBoth : public lines::LinesOnBoth {
 protected:
    ConstructionOnBoth() : LinesOnBoth({org::migrations::all, lines::migrations::all, migrations::all}), store_(folder_.path()) {}

    void SetUp() override {
        LinesOnBoth::SetUp();
        if (IsSkipped()) return;
        keep_construction_files_in(store_);
        line_ = made();
        unit_ = unit(line_, bureau("430104"));
        climb(unit_, lines::UnitStage::approved);
    }
    void TearDown() override {
        LinesOnBoth::TearDown();
        if (IsSkipped()) return;
        for (const auto& violation : storage::check_data(storage(), construction::checks::all)) ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    // ---- people
    Actor builder() { return person(21, bureau("430104"), {permissions::read, permissions::report}); }
    Actor owner() { return person(22, bureau("430000"), {permissions::read, permissions::check, permissions::decide}); }
    Actor owner2() { return person(23, bureau("430000"), {permissions::read, permissions::check, permissions::decide}); }
    Actor prefecture() { return person(24, bureau("430100"), {permissions::read, permissions::check}); }
    Actor stranger() { return person(25, bureau("430200"), {permissions::read, permissions::report, permissions::check, permissions::decide}); }
    // Of the body that builds, with every right there is: what it may still not do is held by what it is.
    Actor almighty_builder() {
        auto actor = person(26, bureau("430104"), {});
        for (const auto& permission : permissions::all) actor.grants.push_back({std::string(permission.name), "/"});
        return actor;
    }
    ActId act() { return fresh<ActId>(); }
    template <class T>
    static std::string slug(const Result<T>& answer) {
        return answer ? "" : answer.error().slug;
    }
    void go_to(Date day) { clock().set(Instant::parse(day.to_string() + "T09:00:00+08:00").value()); }

    // ---- rules of the line
    SetTerms terms() {
        SetTerms command;
        command.line = line_;
        command.county = county;
        command.id = act();
        command.rectify_months = 3;
        command.ban_years_failed = 3;
        command.ban_years_withdrawn = 5;
        command.ban_lines = "all";
        command.keeps = "spent";
        command.graded = true;
        command.answer_days = 5;
        command.hearing_days = 7;
        command.name_authority = bureau("430000");
        command.mark_authority = bureau("430000");
        command.style_authority = bureau("430100");
        command.composition = {{"enterprise", 2}, {"school", 1}};
        command.basis = "样例办法第七条";
        return command;
    }
    void set(SetTerms command) { run(owner(), set_terms, command).value(); }

    // ---- task book
    Result<TaskBookView> draft(const TaskContent& content, std::int64_t version = 0) { return run(builder(), draft_task, DraftTask{unit_, county, version, content}); }
    TaskBookId submitted(std::string reason = "") {
        const auto id = fresh<TaskBookId>();
        run(builder(), submit_task, SubmitTask{unit_, county, id, std::move(reason)}).value();
        return id;
    }
    Result<TaskBookView> book_step(const Actor& actor, TaskBookId book, std::string name, std::string filing = "") {
        return run(actor, step_task, StepTask{unit_, county, book, act(), std::move(name), "同意", std::move(filing)});
    }
    TaskBookId signed_book(const TaskContent& content = complete_content()) {
        draft(content).value();
        const auto id = submitted();
        book_step(prefecture(), id, "argued").value();
        book_step(builder(), id, "signed_body").value();
        book_step(owner(), id, "signed_office").value();
        return id;
    }
    TaskBookView book() { return see(owner(), show_task, OneConstruction{unit_, county}).value(); }

    // ---- progress, money, building
    ConstructionProof paper(std::string kind = "file") {
        const auto kept = at(builder(), [&](Work& work) { return keep_construction_file(work, {county, {"材料.pdf", "application/pdf", "%PDF bytes"}}); }).value();
        return {std::move(kind), "材料.pdf", kept.sha256};
    }
    ReportProgress report(std::string period, std::vector<DatumValue> values, std::vector<MilestoneReached> milestones = {}) {
        return {unit_, county, act(), std::move(period), "按计划推进", std::move(values), std::move(milestones), {paper()}};
    }
    Result<ConstructionMoneyView> money(MoneyKind kind, std::int64_t fen, MoneySource source = MoneySource::provincial, ActId id = {}) {
        return run(builder(), enter_money, EnterMoney{unit_, county, id.empty() ? act() : id, source, kind, 2026, Date(2026, 9, 1), fen, "凭证1号", ""});
    }
    Result<BuildingView> build(std::string name, int percent = 0, std::optional<Actor> actor = {}) {
        return run(actor.value_or(builder()), step_building, StepBuilding{unit_, county, act(), std::move(name), percent, clock().today(), "情况说明", {paper("photo")}});
    }

    // ---- checks
    Result<ProgrammeCheckView> open(CheckKind kind, ProgrammeCheckId id, int year = 2026, std::optional<Date> due = {}) {
        return run(owner(), open_check, OpenCheck{unit_, county, id, kind, year, due.value_or(clock().today().plus_days(30)), "请按任务书准备"});
    }
    static std::vector<ReportPart> six_parts() {
        std::vector<ReportPart> parts;
        for (const auto* title : {"总体目标完成情况", "学校层面任务和指标完成情况", "专业（群）或单位层面任务和指标完成情况", "主要措施", "特色和成效", "存在问题和改进"}) parts.push_back({title, "已完成"});
        return parts;
    }
    Result<ProgrammeCheckView> check_step(const Actor& actor, ProgrammeCheckId id, std::string name, std::optional<AcceptanceOutcome> outcome = {}, std::vector<ReportPart> parts = {}) {
        StepCheck command{id, county, act(), name, "意见", outcome, std::move(parts), {}};
        if (name == "reported") command.proofs = {paper()};
        return run(actor, construction::step_check, command);
    }
    // From the opening to the decision.
    Result<ProgrammeCheckView> decided(CheckKind kind, AcceptanceOutcome outcome, int year = 2026) {
        const auto id = fresh<ProgrammeCheckId>();
        open(kind, id, year).value();
        check_step(builder(), id, "reported", {}, kind == CheckKind::mid_term ? six_parts() : std::vector<ReportPart>{{"建设总结", "已完成"}}).value();
        if (kind == CheckKind::mid_term) check_step(prefecture(), id, "prechecked").value();
        return check_step(owner(), id, "decided", outcome);
    }
    Result<ExitView> leave(std::string name, std::optional<Actor> actor = {}) {
        StepExit command{unit_, county, act(), name, "建设停滞", {}};
        if (name == "heard") command.proofs = {{"rows", "听证笔录", ""}};
        return run(actor.value_or(name == "answered" ? builder() : owner()), step_exit, command);
    }
    // Warned, heard and suspended, each on its day.
    void suspended() {
        leave("warned").value();
        go_to(Date(2026, 9, 9));
        leave("summoned").value();
        go_to(Date(2026, 9, 18));
        leave("heard").value();
        leave("suspended").value();
    }
    ExitView leaving() { return see(owner(), show_exit, OneConstruction{unit_, county}).value(); }
    std::int64_t told(std::string_view event) {
        const auto query = luoshi::testing::planted("SELECT COUNT(*) FROM outbox_event WHERE name = $1");
        return read([&](Work& work) -> Result<std::int64_t> { return work.one<std::int64_t>(query, event).value(); }).value();
    }
    std::vector<lines::Ban> bans(Date on) {
        return read([&](Work& work) -> Result<std::vector<lines::Ban>> { return lines::bans_of_body(work, county, bureau("430104"), on); }).value();
    }
    // Refused also where no constraint is asked: a table that only grows.
    template <class... Args>
    bool cannot(std::string_view sql, const Args&... args) {
        const auto attack = luoshi::testing::planted(sql);
        try {
            at(owner(), [&](Work& work) -> Result<Nothing> {
                work.run(attack, args...).rows();
                work.record("test.attack", "construction", "");
                return Nothing{};
            }).value();
        } catch (const std::exception&) {
            return true;
        }
        return false;
    }

    static constexpr const char* county = "430000";
    LineId line_;
    UnitId unit_;

 private:
    luoshi::testing::TemporaryFolder folder_;
    files::FileStore store_;
};

}  // namespace luoshi::programmes::construction
