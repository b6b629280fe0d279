#include "supervision/inspections/sample.hpp"

#include "supervision/inspections/store.hpp"
#include "supervision/inspections/use_cases.hpp"

namespace luoshi::supervision::inspections {
namespace {

constexpr std::string_view sample_county = "430104";
constexpr std::string_view office_code = "430104-education";
// Nobody takes it for a real one: the office threw dice before witnesses.
constexpr std::string_view source = "样例：当众掷三枚骰子的点数，从左到右（演示用，不是真实开奖）";
constexpr std::string_view value = "253";

class Sample {
 public:
    Sample(storage::Storage& storage, const storage::Context& context) : storage_(storage), context_(context), clock_(context.clock->today()) {
        now_ = context.clock->now();
        context_.county = std::string(sample_county);
        context_.clock = &clock_;
    }
    // So many hours ago, by that person.
    template <class F>
    auto act(int hours_ago, std::string_view name, F&& use_case) {
        clock_.set(now_.plus(-std::chrono::hours{hours_ago}));
        context_.actor = trusted_actor(Proof::command_line, std::string(name));
        return storage::write(storage_, context_, std::forward<F>(use_case));
    }
    Date today() const { return now_.date(); }
    Instant at(int hours_ago) const { return now_.plus(-std::chrono::hours{hours_ago}); }

 private:
    storage::Storage& storage_;
    storage::Context context_;
    FakeClock clock_;
    Instant now_;
};

struct Begun {
    BodyId office;
    TemplateId template_;
    PlanId plan;
    DrawId draw;
};

Result<Nothing> list_people(Work& work, BodyId office) {
    TRY(const auto posts, org::find_posts(work, {office}));
    for (const auto& post : posts) {
        const auto account = post.title == "督学岗一" ? "inspector" : post.title == "督学岗二" ? "inspector2" : "";
        if (*account == 0) continue;
        ListInspector command;
        command.id = work.new_id<InspectorId>();
        command.office = office;
        command.post = post.id;
        command.account = account;
        TRY_DO(list_inspector(work, command));
    }
    return Nothing{};
}

WriteInspectionPlan plan_of(const Begun& begun, Date today) {
    const auto year = static_cast<int>(today.ymd().year());
    WriteInspectionPlan plan;
    plan.id = begun.plan;
    plan.office = begun.office;
    plan.title = std::to_string(year) + " 年课后服务双随机检查（样例）";
    plan.year = year;
    plan.content.matters = {"课后服务收费", "课后服务内容和时间", "第三方机构进校"};
    plan.content.range = {begun.office};
    plan.content.counted_by = CountedBy::number;
    plan.content.high = plan.content.mid = plan.content.low = 1;
    plan.content.alternates = 1;
    plan.time_from = Date(year, 1, 1);
    plan.time_until = Date(year, 12, 31);
    plan.template_ = begun.template_;
    return plan;
}

Result<std::optional<Begun>> begin_sample(Work& work, Date today) {
    const auto office = org::find_body_by_code(work, office_code);
    if (!office || !org::find_body_by_code(work, "430104-sample-school")) return std::optional<Begun>{};
    TRY(const auto known, find_templates(work, {office->id}));
    if (!known.items.empty()) return std::optional<Begun>{};
    const Begun begun{office->id, work.new_id<TemplateId>(), work.new_id<PlanId>(), work.new_id<DrawId>()};
    const auto sample = after_school_template();
    TRY_DO(publish_template(work, {.id = begun.template_, .office = office->id, .title = sample.title, .content = sample.content}));
    TRY_DO(list_people(work, office->id));
    TRY_DO(write_plan(work, plan_of(begun, today)));
    TRY_DO(publish_plan(work, {begun.plan, {}, {1}}));
    return std::optional(begun);
}

}  // namespace

Result<int> seed_sample(storage::Storage& storage, const storage::Context& context) {
    Sample sample(storage, context);
    TRY(const auto begun, sample.act(72, "样例·岳麓教育干部", [&](Work& work) { return begin_sample(work, sample.today()); }));
    if (!begun) return 0;
    const AnnounceInspectionDraw announcement{begun->draw, begun->plan, crypto::Algorithm::sha256, std::string(source), sample.at(48), sample.today().plus_days(21), {}};
    TRY(const auto announced, sample.act(70, "样例·岳麓教育干部", [&](Work& work) { return announce_draw(work, announcement); }));
    const auto typed = [&](std::int64_t version) { return EnterInspectionValue{begun->draw, std::string(value), {}, {version}}; };
    TRY(const auto entered, sample.act(47, "样例·岳麓教育干部", [&](Work& work) { return enter_value(work, typed(announced.version)); }));
    TRY(const auto confirmed, sample.act(47, "样例·岳麓分管局长", [&](Work& work) { return confirm_value(work, typed(entered.version)); }));
    TRY_DO(sample.act(46, "样例·岳麓教育干部", [&](Work& work) { return run_draw(work, {begun->draw, {}, {confirmed.version}}); }));
    return 1;
}

}  // namespace luoshi::supervision::inspections
