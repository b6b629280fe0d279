#include "obligations/sample.hpp"

#include <type_traits>

#include "obligations/use_cases.hpp"
#include "org/api.hpp"

namespace luoshi::obligations {
namespace {

constexpr std::string_view call_number = "湘教通〔2024〕37号";
constexpr std::string_view province = "430000";
constexpr std::string_view county = "430104";

class Sample {
 public:
    Sample(storage::Storage& storage, const storage::Context& then, const storage::Context& now) : storage_(storage), then_(then), now_(now) {}

    Result<SampleDuties> run() {
        TRY(const bool empty, read([](Work& work) -> Result<bool> {
                TRY(const auto duties, find_duties(work, {}));
                return duties.items.empty();
            }));
        if (!empty) return SampleDuties{};
        TRY(auto clauses, read([](Work& work) -> Result<std::optional<notices::PublishedClauses>> {
                notices::FindNotices query;
                query.number = call_number;
                TRY(const auto found, notices::find_notices(work, query));
                if (found.items.empty()) return std::optional<notices::PublishedClauses>{};
                return notices::find_clauses(work, found.items.front().id);
            }));
        clauses_ = std::move(clauses);
        TRY_DO(recommendations());
        TRY_DO(late_review());
        TRY_DO(school_activities());
        return unfinished();
    }

 private:
    storage::Context as(const storage::Context& when, std::string_view where, std::string name) const {
        auto context = when;
        context.county = std::string(where);
        context.actor = trusted_actor(Proof::command_line, std::move(name));
        context.actor.county = context.county;
        return context;
    }
    template <class F>
    std::invoke_result_t<F, Work&> read(F&& question) {
        return storage::read(storage_, as(now_, province, "样例"), std::forward<F>(question));
    }
    template <class Command, class F>
    auto act(const storage::Context& when, std::string_view where, const std::string& name, F use_case, const Command& command) {
        return storage::write(storage_, as(when, where, name), [&](Work& work) { return use_case(work, command); });
    }
    template <class IdType>
    IdType fresh() {
        return IdType::make(now_.clock->now(), *now_.random);
    }
    Date today() const { return now_.clock->today(); }
    Result<org::BodyLine> body(std::string_view code) {
        return read([&](Work& work) -> Result<org::BodyLine> {
            auto found = org::find_body_by_code(work, code);
            if (!found) return Problem{Code::missing, "unknown-body", "没有机构 " + std::string(code), "there is no body " + std::string(code)};
            return *std::move(found);
        });
    }
    // The clause that says this, where the notice is there.
    void rest_on(MakeDuty& command, std::string_view words) const {
        if (!clauses_) return;
        for (const auto& clause : clauses_->clauses) {
            if (clause.text.find(words) == std::string::npos) continue;
            command.notice = clauses_->id;
            command.clause = clause.key;
            return;
        }
    }
    Result<DutyFileView> issue(std::string_view where, const MakeDuty& command) {
        TRY_DO(act(then_, where, "样例·督导", make_duty, command));
        TRY_DO(act(then_, where, "样例·督导", issue_duties, IssueDuties{{command.id}, std::string(where)}));
        ++made_.duties;
        TRY(const auto file, read([&](Work& work) { return show_duty(work, {command.id, std::string(where)}); }));
        made_.shares += static_cast<int>(file.shares.size());
        return file;
    }
    Result<Nothing> start(std::string_view where, ShareId id, const std::string& plan) {
        TRY_DO(act(then_, where, "样例·经办", sign_for, SignFor{id, std::string(where), {}, {}, "办公室 0731-0000000"}));
        TRY_DO(act(then_, where, "样例·经办", plan_share, ShareWords{id, std::string(where), plan}));
        return Nothing{};
    }
    Result<ReportId> report(std::string_view where, const ShareFileView& share, const std::string& words, int percent, double number) {
        const auto id = fresh<ReportId>();
        TRY_DO(act(now_, where, "样例·经办", draft_report, DraftReport{share.id, std::string(where), id, share.period_now, words, percent, number, {}}));
        return id;
    }
    Result<ShareFileView> file(std::string_view where, ShareId id) {
        return read([&](Work& work) { return show_duty_share(work, {id, std::string(where)}); });
    }

    // 14 prefectures; one of them has finished, and its share is closed.
    Result<Nothing> recommendations() {
        TRY(const auto issuer, body("430000-education"));
        MakeDuty command;
        command.id = fresh<DutyId>();
        command.issuer = issuer.id;
        command.content.verb = "报送";
        command.content.what = "组织推荐“楚怡”文化传承基地，将推荐名单报省教育厅";
        command.content.object = "推荐的基地";
        command.content.unit = "个";
        command.content.phrase = "各市州教育局";
        command.content.stages = {"申报", "推荐"};
        command.content.proof = "盖章的推荐名单";
        command.due = today().plus_days(40);
        rest_on(command, "推荐名单");
        TRY(const auto duty, issue(province, command));
        TRY_DO(act(then_, province, "样例·督导", add_target, AddTarget{command.id, std::string(province), std::string(call_number), Date(2024, 4, 8), TargetKind::exact, 16.0, "全省 16 个"}));
        TRY_DO(act(then_, province, "样例·督导", add_target, AddTarget{command.id, std::string(province), "年度工作要点（样例）", Date(2024, 1, 15), TargetKind::at_least, 20.0, "全省不少于 20 个"}));
        const auto zhuzhou = std::ranges::find_if(duty.shares, [](const auto& one) { return one.body_name.find("株洲") != std::string::npos; });
        if (zhuzhou == duty.shares.end()) return Nothing{};
        return finish(zhuzhou->id);
    }
    Result<Nothing> finish(ShareId id) {
        TRY_DO(start(province, id, "十月申报，十一月评审推荐"));
        TRY(const auto share, file(province, id));
        TRY(const auto report_id, report(province, share, "评审完成，推荐 2 个基地", 100, 2));
        TRY_DO(act(now_, province, "样例·局长", decide_report, DecideReport{report_id, std::string(province), ReportDecision::approved, ""}));
        const auto evidence = fresh<EvidenceId>();
        TRY_DO(act(now_, province, "样例·经办", add_evidence, AddDutyEvidence{id, std::string(province), evidence, "/notices", "推荐名单登记", "名单已在登记簿公布"}));
        TRY_DO(act(now_, province, "样例·经办", ask_to_close, AskToClose{id, std::string(province), fresh<RequestId>(), evidence, "推荐名单已报送，申请销号"}));
        TRY_DO(act(now_, province, "样例·督导", conclude_share, ConcludeShare{id, std::string(province), fresh<ConclusionId>(), DutyVerdict::closed, "经核验，名单齐全，同意销号"}));
        return Nothing{};
    }

    // What the county has let pass.
    Result<Nothing> late_review() {
        TRY(const auto issuer, body("430000-education"));
        TRY(const auto bureau, body("430104-education"));
        MakeDuty command;
        command.id = fresh<DutyId>();
        command.issuer = issuer.id;
        command.content.verb = "复核";
        command.content.what = "复核辖区内基地，报送复核情况";
        command.content.bodies = {bureau.id};
        command.due = std::max(then_.clock->today(), today().plus_days(-4));
        rest_on(command, "复核");
        TRY(const auto duty, issue(province, command));
        return start(province, duty.shares.front().id, "逐个现场复核");
    }

    // Two schools; a report of the sample school waits for its head.
    Result<Nothing> school_activities() {
        TRY(const auto issuer, body("430104-education"));
        TRY(const auto school, body("430104-sample-school"));
        TRY(const auto other, body("430104-sample-school-2"));
        MakeDuty command;
        command.id = fresh<DutyId>();
        command.issuer = issuer.id;
        command.content.verb = "开展";
        command.content.what = "面向学生开展职业启蒙活动";
        command.content.object = "职业启蒙活动";
        command.content.unit = "场";
        command.content.bodies = {school.id, other.id};
        command.content.reporting = Reporting::monthly;
        command.due = today().plus_days(25);
        rest_on(command, "职业启蒙");
        TRY(const auto duty, issue(county, command));
        TRY_DO(act(then_, county, "样例·督导", add_target, AddTarget{command.id, std::string(county), std::string(call_number), Date(2024, 4, 8), TargetKind::at_least, 20.0, "每年不少于 20 场"}));
        const auto mine = std::ranges::find(duty.shares, school.name, &DutyShareRow::body_name);
        if (mine == duty.shares.end()) return Nothing{};
        TRY_DO(start(county, mine->id, "每周一场，期末汇总"));
        TRY(const auto share, file(county, mine->id));
        TRY_DO(report(county, share, "已开展 9 场，学生反响好", 45, 9));
        return Nothing{};
    }

    // A draft that nobody has finished: without a date, without a subject.
    Result<SampleDuties> unfinished() {
        TRY(const auto issuer, body("430000-education"));
        MakeDuty command;
        command.id = fresh<DutyId>();
        command.issuer = issuer.id;
        command.content.verb = "完善";
        command.content.what = "完善基地管理制度";
        rest_on(command, "独立的展示场所");
        TRY_DO(act(then_, province, "样例·督导", make_duty, command));
        ++made_.duties;
        return made_;
    }

    storage::Storage& storage_;
    const storage::Context& then_;
    const storage::Context& now_;
    std::optional<notices::PublishedClauses> clauses_;
    SampleDuties made_;
};

}  // namespace

Result<SampleDuties> seed_sample(storage::Storage& storage, const storage::Context& then, const storage::Context& now) { return Sample(storage, then, now).run(); }

}  // namespace luoshi::obligations
