#include "programmes/events/records/sample.hpp"

#include "programmes/events/records/queries.hpp"
#include "programmes/events/records/use_cases.hpp"

namespace luoshi::programmes::events::records {
namespace {

constexpr std::string_view partition = "430000";

struct Bodies {
    org::BodyLine office, school;
    lines::LineRow works, inheritors, honours, publicity;
};

std::optional<Bodies> bodies_of(Work& work) {
    const auto office = org::find_body_by_code(work, "430000-education"), school = org::find_body_by_code(work, "430104-sample-vocational");
    const auto works = lines::find_line_by_code(work, partition, "C-05a"), inheritors = lines::find_line_by_code(work, partition, "C-05"), honours = lines::find_line_by_code(work, partition, "C-21"),
               publicity = lines::find_line_by_code(work, partition, "C-22");
    if (!office || !school || !works || !inheritors || !honours || !publicity) return std::nullopt;
    return Bodies{*office, *school, *works, *inheritors, *honours, *publicity};
}

class Seeding {
 public:
    Seeding(storage::Storage& storage, const storage::Context& context) : storage_(storage), context_(context) { context_.county = partition; }

    template <class Command, class F>
    auto as(const org::BodyLine& body, std::string name, F use_case, const Command& command) {
        context_.actor = trusted_actor(Proof::command_line, std::move(name));
        context_.actor.body = body.id;
        context_.actor.body_path = body.path;
        return storage::write(storage_, context_, [&](Work& work) { return use_case(work, command); });
    }
    template <class IdType>
    IdType fresh() {
        return IdType::make(context_.clock->now(), *context_.random);
    }
    Date today() const { return context_.clock->today(); }

 private:
    storage::Storage& storage_;
    storage::Context context_;
};

Result<EventProof> paper(std::string kind, std::string name) {
    TRY(const std::string sha256, series::event_files().keep("样例材料：" + name));
    return EventProof{std::move(kind), std::move(name), sha256};
}

EnterRecord entry(Seeding& seed, const lines::LineRow& line, RecordKind kind, std::string title, int days_ago) {
    EnterRecord command;
    command.id = seed.fresh<EntryId>();
    command.county = partition;
    command.act = seed.fresh<EventActId>();
    command.line = line.id;
    command.kind = kind;
    command.title = std::move(title);
    command.on_day = seed.today().plus_days(-days_ago);
    return command;
}

Result<Nothing> enter(Seeding& seed, const Bodies& at, const EnterRecord& command, std::vector<RecordState> steps, std::string document = "") {
    TRY_DO(seed.as(at.school, "样例·职校项目负责人", enter_record, command));
    for (const auto to : steps) {
        StepRecord step{command.id, std::string(partition), seed.fresh<EventActId>(), to, to == RecordState::checked ? "事迹属实" : "", to == RecordState::listed ? document : ""};
        TRY_DO(seed.as(at.office, "样例·省级项目办", step_record, step));
    }
    return Nothing{};
}

Result<int> works(Seeding& seed, const Bodies& at) {
    auto film = entry(seed, at.works, RecordKind::work, "样例微电影《楚怡路上》", 40);
    film.work_type = WorkType::micro_film;
    film.makers = "样例职校影视工作室";
    film.publisher = "样例视频平台";
    film.link = "https://example.cn/video/1";
    film.rights_ground = RightsGround::own;
    film.rights_holder = "岳麓区样例职业中等专业学校";
    TRY(film.proofs.emplace_back(), paper("rights", "著作权登记证书"));
    TRY_DO(enter(seed, at, film, {RecordState::listed}));
    auto book = entry(seed, at.works, RecordKind::work, "样例图书《楚怡人物小传》", 12);
    book.work_type = WorkType::book;
    book.makers = "样例编写组";
    book.publisher = "样例出版社";
    book.identifier = "ISBN 978-7-0000-0000-0";
    book.rights_ground = RightsGround::commissioned;
    book.rights_holder = "样例省教育科学研究院";
    TRY(book.proofs.emplace_back(), paper("rights", "委托编写合同"));
    TRY_DO(enter(seed, at, book, {}));
    return 2;
}

Result<int> people(Seeding& seed, const Bodies& at) {
    auto one = entry(seed, at.inheritors, RecordKind::inheritor, "湘绣", 30);
    one.person = "李样例";
    one.person_unit = "岳麓区样例职业中等专业学校";
    one.about = "从教三十年，带出一百二十名学徒。";
    TRY(one.proofs.emplace_back(), paper("consent", "本人同意书"));
    TRY_DO(enter(seed, at, one, {RecordState::checked, RecordState::listed}, "样例湘教通〔2026〕9号"));
    auto other = entry(seed, at.inheritors, RecordKind::inheritor, "数控加工", 8);
    other.person = "周样例";
    other.person_unit = "岳麓区样例职业中等专业学校";
    other.about = "全国技术能手，主持省级大师工作室。";
    TRY(other.proofs.emplace_back(), paper("consent", "本人同意书（二）"));
    TRY_DO(enter(seed, at, other, {RecordState::checked}));
    auto honour = entry(seed, at.honours, RecordKind::honour, "样例省五一劳动奖章", 60);
    honour.level = HonourLevel::provincial;
    honour.honoured = HonouredKind::person;
    honour.honoured_name = "王样例";
    honour.issuer = "样例省总工会";
    honour.document = "样例工发〔2026〕3号";
    TRY(honour.proofs.emplace_back(), paper("basis", "表彰决定"));
    TRY_DO(enter(seed, at, honour, {RecordState::listed}));
    return 3;
}

Result<int> reports(Seeding& seed, const Bodies& at) {
    int made = 0;
    for (const auto& [title, channel, outlet, link] :
         {std::tuple{"样例：大国工匠进校园", PublicityChannel::website, "样例新闻网", "https://example.cn/news/1"}, std::tuple{"样例：技能成才的路", PublicityChannel::wechat, "样例职教公众号", "https://example.cn/s/2"},
          std::tuple{"样例：楚怡精神专题报道", PublicityChannel::television, "样例卫视", "https://example.cn/tv/3"}}) {
        auto report = entry(seed, at.publicity, RecordKind::publicity, title, 5 + made);
        report.channel = channel;
        report.outlet = outlet;
        report.link = link;
        TRY_DO(enter(seed, at, report, made == 2 ? std::vector<RecordState>{} : std::vector<RecordState>{RecordState::listed}));
        ++made;
    }
    return made;
}

}  // namespace

Result<int> seed_sample(storage::Storage& storage, const storage::Context& context) {
    const auto bodies = storage::read(storage, context, [](Work& work) -> Result<std::optional<Bodies>> {
        auto found = bodies_of(work);
        if (found && work.one<std::int64_t>(queries::any_entry, partition)) return std::optional<Bodies>{};
        return found;
    });
    if (!bodies) return bodies.error();
    if (!*bodies) return 0;
    Seeding seed(storage, context);
    TRY(const int two, works(seed, **bodies));
    TRY(const int three, people(seed, **bodies));
    TRY(const int more, reports(seed, **bodies));
    return two + three + more;
}

}  // namespace luoshi::programmes::events::records
