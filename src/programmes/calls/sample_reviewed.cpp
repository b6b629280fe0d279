// The second call of the sample: written two months ago, applied for, recommended, reviewed. What the rooms of the review begin with.
#include "programmes/calls/sample.hpp"
#include "programmes/calls/use_cases.hpp"

namespace luoshi::programmes::calls {
namespace {

constexpr std::string_view province = "430000";
constexpr std::string_view number = "样例通〔评审〕2号";

struct SampleSchool {
    std::string_view code, name, prefecture, title;
};
constexpr SampleSchool schools[] = {
    {"430104-sample-vocational", "", "430100", "现代物流产教融合实训基地（样例）"},
    {"430200-sample-vocational", "株洲样例职业学校", "430200", "轨道交通产教融合实训基地（样例）"},
    {"430300-sample-vocational", "湘潭样例职业学校", "430300", "智能制造产教融合实训基地（样例）"},
    {"430400-sample-vocational", "衡阳样例职业学校", "430400", "护理康养产教融合实训基地（样例）"},
    {"430500-sample-vocational", "邵阳样例职业学校", "430500", "农产品加工产教融合实训基地（样例）"},
    {"430600-sample-vocational", "岳阳样例职业学校", "430600", "港口物流产教融合实训基地（样例）"},
};

CallContent content(Date today) {
    CallContent one;
    one.title = "关于遴选“楚怡”产教融合实训基地的通知（样例）";
    one.number = std::string(number);
    one.batch_year = static_cast<int>(today.ymd().year());
    one.places = 3;
    one.opens = today;
    one.closes = today.plus_days(20);
    one.recommend_by = today.plus_days(25);
    one.quotas = {{QuotaScope::prefecture, "", 2}, {QuotaScope::school, "", 1}};
    FormField logic;
    logic.key = "logic";
    logic.title = "建设思路";
    logic.max_chars = 800;
    one.sections = {{"plan", "建设方案", {logic}}};
    one.statement = "本单位承诺所填内容真实、准确，如有虚假愿承担相应责任。";
    one.commitment = "立项后按任务书完成建设任务。";
    return one;
}

class Seeding {
    storage::Context as(std::string name, std::string_view county = province) {
        auto context = now_;
        context.clock = &clock_;
        context.county = std::string(county);
        context.actor = trusted_actor(Proof::command_line, std::move(name));
        context.actor.county = context.county;
        return context;
    }
    template <class F>
    auto write(std::string name, F&& act) {
        return storage::write(storage_, as(std::move(name)), std::forward<F>(act));
    }

 public:
    Seeding(storage::Storage& storage, const storage::Context& now) : storage_(storage), now_(now), clock_(now.clock->today().plus_days(-60)) {}

    Result<std::optional<CallId>> run() {
        TRY(const auto line, storage::read(storage_, as("样例"), [](Work& work) -> Result<std::optional<lines::LineRow>> {
                TRY(const auto calls, find_calls(work, {}));
                for (const auto& call : calls.items) {
                    if (call.number == number) return std::optional<lines::LineRow>{};
                }
                return lines::find_line_by_code(work, province, "C-17");
            }));
        if (!line) return std::optional<CallId>{};
        const auto id = CallId::make(clock_.now(), *now_.random);
        const auto what = content(clock_.today());
        TRY_DO(write("样例·省级项目办", [&](Work& work) { return make_call(work, {id, std::string(province), line->id, what}); }));
        TRY_DO(write("样例·厅领导", [&](Work& work) { return publish_call(work, {id, std::string(province), 1}); }));
        for (const auto& school : schools) TRY_DO(open(school));
        pass_days(5);
        for (const auto& school : schools) TRY_DO(apply(school, id));
        pass_days(17);
        for (const auto& [application, prefecture] : applications_) TRY_DO(recommend(id, application, prefecture));
        pass_days(5);
        for (const auto& [application, prefecture] : applications_) TRY_DO(review(application));
        TRY_DO(write("样例·省级项目办", [&](Work& work) { return publish_participants(work, {id, std::string(province)}); }));
        return std::optional<CallId>{id};
    }

 private:
    void pass_days(int days) { clock_.advance(std::chrono::hours{24 * days}); }

    Result<Nothing> open(const SampleSchool& school) {
        return storage::write(storage_, as("样例·机构管理员", school.code.substr(0, 6)), [&](Work& work) -> Result<Nothing> {
            if (org::find_body_by_code(work, school.code)) return Nothing{};
            const auto bureau = org::find_body_by_code(work, std::string(school.prefecture) + "-education");
            if (!bureau) return Problem{Code::missing, "unknown-body", "湖南机构树还没有建立", "the tree of Hunan is missing"};
            org::OpenBody command;
            command.effective = work.today();
            command.document = "样例";
            command.reason = "样例数据";
            command.parent = bureau->id;
            command.body = {.code = std::string(school.code), .name = std::string(school.name), .kind = org::BodyKind::vocational_school};
            command.body.school = org::SchoolParticulars{.stage = org::Stage::secondary_vocational, .tier = org::Tier::city};
            TRY_DO(org::open_body(work, command));
            return Nothing{};
        });
    }
    Result<Nothing> apply(const SampleSchool& school, CallId call) {
        return write("样例·职校项目负责人", [&](Work& work) -> Result<Nothing> {
            const auto body = org::find_body_by_code(work, school.code);
            if (!body) return Nothing{};
            StartApplication start;
            start.id = work.new_id<ApplicationId>();
            start.county = province;
            start.call = call;
            start.body = body->id;
            start.title = school.title;
            TRY_DO(start_application(work, start));
            TRY_DO(save_application(work, {start.id, start.county, 1, start.title, {{"logic", body->name + "与行业企业共建共用，教学、培训和竞赛在同一处进行。", {}}}, {}}));
            TRY_DO(submit_application(work, {start.id, start.county, 2, true, "样例校长"}));
            applications_.emplace_back(start.id, school.prefecture);
            return Nothing{};
        });
    }
    Result<Nothing> recommend(CallId call, ApplicationId application, std::string_view prefecture) {
        return write("样例·市州推荐人", [&](Work& work) -> Result<Nothing> {
            SendRecommendation list;
            list.id = work.new_id<RecommendationId>();
            list.county = province;
            list.call = call;
            list.recommender = prefecture;
            list.ranked = {application};
            list.letter = "样例推荐函";
            list.statement_accepted = true;
            TRY_DO(send_recommendation(work, list));
            return Nothing{};
        });
    }
    Result<Nothing> review(ApplicationId application) {
        return write("样例·省级项目办", [&](Work& work) -> Result<Nothing> {
            TRY_DO(review_application(work, {application, std::string(province), {{"no-ban", true, "禁报登记：无", ""}}, ""}));
            return Nothing{};
        });
    }

    storage::Storage& storage_;
    storage::Context now_;
    FakeClock clock_;
    std::vector<std::pair<ApplicationId, std::string_view>> applications_;
};

}  // namespace

Result<std::optional<CallId>> seed_reviewed_call(storage::Storage& storage, const storage::Context& now) { return Seeding(storage, now).run(); }

}  // namespace luoshi::programmes::calls
