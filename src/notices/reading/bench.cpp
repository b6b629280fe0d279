#include "notices/reading/bench.hpp"

#include <array>
#include <ctime>
#include <string>
#include <vector>

#include "notices/reading/markers.hpp"
#include "notices/reading/read_notice.hpp"

namespace luoshi::notices::reading {
namespace {

struct Item {
    std::string_view heading;
    std::string_view text;  // @ stands for the subject, # for a number
};

constexpr std::array<std::string_view, 6> sections{"总体要求", "主要任务", "工作措施",
                                                   "实施步骤", "保障条件", "组织领导"};

constexpr std::array<Item, 30> items{{
    {"指导思想",
     "@工作事关广大学生的健康成长，事关教育公平和社会和谐。近年来，各地做了大量工作，取得了明显成效，但发展不平衡、管理"
     "不规范的问题仍然存在，人民群众还有不少意见。"},
    {"基本原则",
     "立足实际，量力而行；政府主导，学校主责；公益普惠，自愿参加。任何单位和个人不得以任何理由强制学生参加，也不得变相"
     "增加家庭负担。"},
    {"目标任务", "到2026年，@的覆盖面达到#%以上，城乡差距明显缩小，管理制度基本健全，学生和家长的满意程度稳步提高。"},
    {"健全工作制度",
     "@实行校长负责制。学校要结合自身条件制定具体办法，明确岗位职责、工作流程和安全责任，经家长委员会讨论同意后向社会公"
     "布。"},
    {"改善办学条件",
     "省级财政在安排资金时向脱贫地区和乡村学校倾斜，支持建设#个示范点，每个示范点补助资金不超过#"
     "万元，所需资金从现有渠道中解决。"},
    {"配强工作力量",
     "每所学校配备专职人员不少于#"
     "名，其中具有中级以上职称的比例不低于百分之四十。兼职人员由县级教育行政部门统一培训后上岗。"},
    {"规范收费行为",
     "收费标准由市州发展改革部门会同教育、财政部门确定，小学每生每学期不超过#元，初中每生每学期不超过#"
     "元，寄宿制学校可以适当上浮。"},
    {"落实减免政策",
     "对城乡低保家庭、特困供养、孤儿以及残疾学生，凭有效证明全部免除；其他确有困难的家庭，由学校根据实际情况酌情减收"
     "。"},
    {"加强过程管理",
     "学校应当如实记录学生出勤、内容安排和交接情况，记录保存三年以上。遇到恶劣天气和突发事件，要第一时间告知家长，并妥"
     "善安排学生。"},
    {"丰富内容形式",
     "内容以完成作业、体育锻炼、艺术欣赏、科学普及和劳动实践为主，鼓励学校利用图书馆、少年宫、青少年活动中心等社会资源"
     "，形成一校一特色。"},
    {"严守安全底线",
     "校舍、设施、食品、交通等方面的安全要求与正常教学时间相同。存在重大隐患的场所一律停用，隐患消除并经验收合格之前，"
     "任何人不得擅自恢复使用。"},
    {"引入社会力量",
     "确需引进校外机构的，应当从县级教育行政部门公布的名单中选取，签订协议，约定服务内容、人员资质、收费标准和退出办法"
     "，接受全体家长监督。"},
    {"动员部署",
     "2024年3月底前，各市州教育局召开专题会议，传达本通知精神，结合当地情况印发实施方案，并将方案报省教育厅备案。"},
    {"组织实施",
     "2024年4月至11月，各县市区按照方案要求逐项推进，每月汇总一次进展，及时研究解决工作中出现的新情况、新问题。"},
    {"总结提高",
     "2024年12月20日前，各市州教育局将全年工作总结报送省教育厅，总结应当包括基本情况、主要做法、存在问题和下一步打算"
     "。"},
    {"建立评价机制",
     "将@"
     "情况纳入对市县两级政府履行教育职责的评价内容，评价结果作为下一年度安排专项资金的重要参考，不合格的三年内不得评先"
     "评优。"},
    {"强化督导检查",
     "省教育厅每年组织一次专项督导，随机抽取#个县市区、#"
     "所学校，通过查阅资料、实地走访、问卷调查等方式了解真实情况，督导报告向社会公开。"},
    {"畅通监督渠道",
     "各地各校要公布举报电话和电子信箱，安排专人受理群众反映的问题，自受理之日起十五个工作日内办结并答复，不得推诿扯皮"
     "。"},
    {"严肃责任追究",
     "对虚报冒领、截留挪用专项资金的，依照有关法律法规追究单位和个人的责任；构成犯罪的，移送司法机关依法处理。"},
    {"注重宣传引导",
     "通过报刊、广播、电视和新媒体等途径，广泛宣传先进经验和典型事例，引导家长树立正确的成才观念，营造全社会共同关心支"
     "持的良好氛围。"},
    {"加强部门协作",
     "教育部门负责统筹协调和业务指导，发展改革部门负责价格管理，财政部门负责经费保障，市场监管部门负责食品安全和价格行"
     "为的监督检查。"},
    {"完善信息平台",
     "全省统一的信息平台于2024年9月1日上线运行，学生信息、教师信息、经费信息一次采集、多方共用，个人信息依法予以保护，"
     "严禁买卖和泄露。"},
    {"支持教师发展",
     "参与@"
     "的教师所付出的劳动应当得到合理报酬，报酬标准由学校在核定的总额内自主确定，不得平均分配，不得与考试成绩挂钩。"},
    {"关爱特殊群体",
     "对留守儿童、随迁子女和双职工家庭子女优先安排，对听力、视力有障碍的学生配备必要的辅助设备，使每个孩子都能平等参加"
     "、共享资源。"},
    {"推进均衡发展",
     "组织城区优质学校与乡村薄弱学校结对，每年互派教师#"
     "人次以上，共同备课、共同教研，逐步实现资源共享、优势互补、协调发展。"},
    {"开展试点示范",
     "在全省遴选建设#"
     "所示范学校，示范学校应当在课程、师资、管理等方面先行先试，形成可以复制、能够推广的经验，示范期为两年。"},
    {"优化时间安排",
     "时间安排与当地正常下班时间相衔接，一般在下午放学后进行，每周五天，每天不少于2小时，冬季和夏季可以有所不同，具体由"
     "各地确定。"},
    {"保障资金投入",
     "市州、县市区财政要将所需经费列入年度预算，按时足额拨付，并根据物价水平和财力状况建立动态调整机制，不得以任何名义"
     "向学校摊派。"},
    {"减轻教师负担",
     "除法律法规另有规定外，不得向学校布置与教育教学无关的事项，不得要求教师上街执勤、下载软件、关注账号，检查评比事项"
     "每年压减三成以上。"},
    {"严格信息报送",
     "各校指定1名联络员，负责数据核对和报送，数据以学期末为准。逾期不报、漏报错报的，在全县范围内予以通报，并责令限期改"
     "正。"},
}};

// A sound notice in the official manner of about the given size; the seed varies subject, year, figures and order.
std::string make_notice(unsigned seed, std::size_t size) {
    static constexpr std::array<std::string_view, 4> subjects{"乡村小规模学校图书更新", "义务教育学校课后服务",
                                                              "中小学校园食品安全", "县域普通高中宿舍建设"};
    const std::string subject(subjects[seed % subjects.size()]);
    const std::string year = std::to_string(2015 + seed % 9);
    std::string text = "湖南省教育厅文件\n\n湘教发〔" + year + "〕" + std::to_string(seed % 97 + 1) +
                       "号\n\n湖南省教育厅关于做好" + subject +
                       "工作的通知\n\n各市州教育局、财政局：\n\n　　为进一步规范" + subject +
                       "工作，根据《湖南省教育厅关于加强学校管理的意见》（湘教发〔" + year +
                       "〕2号）精神，经研究，现就有关事项通知如下。\n\n";
    unsigned next = seed * 7;
    unsigned number = seed;
    for (unsigned section = 0; section < 40 && text.size() < size; ++section) {
        text += "　　" + han_number(static_cast<int>(section) + 1) + "、" +
                std::string(sections[section % sections.size()]) + "\n";
        for (int part = 1; part <= 5 && text.size() < size; ++part, ++next) {
            const Item& item = items[next % items.size()];
            text += "　　（" + han_number(part) + "）" + std::string(item.heading) + "。";
            for (const char c : item.text) {
                if (c == '@')
                    text += subject;
                else if (c == '#')
                    text += std::to_string(10 + ++number % 90);
                else
                    text += c;
            }
            if (next / items.size() != seed * 7 / items.size())
                text += "第" + std::to_string(next) + "批学校照此办理。";
            text += '\n';
        }
    }
    text += "　　本通知自印发之日起施行，由省教育厅负责解释。\n\n　　　　　　湖南省教育厅\n　　　　　　" + year +
            "年3月" + std::to_string(1 + seed % 28) + "日\n";
    return text;
}

// Processor time of this thread: what one core does, whatever else the machine is busy with.
std::chrono::nanoseconds processor_time() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

template <class Work>
double mb_per_second(const std::vector<std::string>& corpus, std::chrono::nanoseconds duration, Work&& work) {
    std::size_t bytes = 0;
    const auto begin = processor_time();
    do {
        for (const std::string& text : corpus) {
            work(text);
            bytes += text.size();
        }
    } while (processor_time() - begin < duration);
    return static_cast<double>(bytes) / 1e6 / std::chrono::duration<double>(processor_time() - begin).count();
}

volatile std::size_t sink = 0;

}  // namespace

BenchFigures bench_notice_read(std::chrono::milliseconds duration) {
    std::vector<std::string> corpus;
    BenchFigures figures;
    for (unsigned i = 0; i < 64; ++i) {
        corpus.push_back(make_notice(i, 3000 + 900 * (i % 16)));
        figures.corpus_mb += static_cast<double>(corpus.back().size()) / 1e6;
    }
    const std::vector<std::string> one{make_notice(5, 10000)};
    figures.parse_mb_per_second = mb_per_second(
        corpus, duration / 3, [](const std::string& t) { sink = sink + read_notice(t).documents.size(); });
    figures.json_mb_per_second =
        mb_per_second(corpus, duration / 3, [](const std::string& t) { sink = sink + to_json(read_notice(t)).size(); });
    const double rate =
        mb_per_second(one, duration / 3, [](const std::string& t) { sink = sink + to_json(read_notice(t)).size(); });
    figures.notice_10kb_ms = static_cast<double>(one.front().size()) / 1e6 / rate * 1e3;
    return figures;
}

}  // namespace luoshi::notices::reading
