#include "notices/reading/bench.hpp"

#include <ctime>
#include <string>
#include <vector>

#include "notices/reading/markers.hpp"
#include "notices/reading/read_notice.hpp"

namespace luoshi::notices::reading {
namespace {

// A notice in the official manner of about the given size; the seed varies names and figures.
std::string make_notice(unsigned seed, std::size_t size) {
    static constexpr const char* subjects[] = {"乡村小规模学校图书更新", "中小学校园食品安全", "县域普通高中宿舍建设", "义务教育教师交流轮岗"};
    static constexpr const char* headings[] = {"明确工作目标", "健全工作机制", "加强经费保障", "强化监督检查", "做好组织实施"};
    const std::string subject = subjects[seed % 4];
    const std::string year = std::to_string(2015 + seed % 9);
    std::string text = "湖南省教育厅文件\n\n湘教发〔" + year + "〕" + std::to_string(seed % 97 + 1) + "号\n\n湖南省教育厅关于做好" + subject +
                       "工作的通知\n\n各市州教育局、财政局：\n\n　　为规范" + subject + "工作，根据《湖南省教育厅关于加强学校管理的意见》（湘教发〔" +
                       year + "〕2号）精神，经研究，现就有关事项通知如下。\n\n";
    for (int section = 1; text.size() < size && section < 90; ++section) {
        text += "　　" + han_number(section) + "、" + headings[section % 5] + "\n";
        for (int part = 1; part <= 4 && text.size() < size; ++part) {
            text += "　　（" + han_number(part) + "）" + headings[(section + part) % 5] + "。各市州教育局要会同财政局认真组织开展" + subject +
                    "工作，坚持公益普惠、自愿参加的原则，充分尊重学生和家长的意愿，在" + year + "年12月底前完成摸底，按照国家和省有关规定建立工作台账，每学期至少报送2次进展情况。\n";
            text += "　　1.制定实施方案。各县市区重点办好1所以上示范学校，全省遴选建设" + std::to_string(10 + (seed + part) % 40) +
                    "个示范基地，每校配备不少于" + std::to_string(2 + part) + "名专职人员，经费补助标准不超过" + std::to_string(3 + part) + "万元。\n";
            text += "　　2.严格过程管理。学校是责任主体，要如实记录“课后服务”参与情况，及时公示收费项目和标准，不得强制或者变相强制学生参加，自觉接受社会监督。\n";
        }
    }
    text += "　　" + std::string("本通知自印发之日起施行，由省教育厅负责解释。") + "\n\n　　　　　　湖南省教育厅\n　　　　　　" + year + "年3月" + std::to_string(1 + seed % 28) + "日\n";
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
    figures.parse_mb_per_second = mb_per_second(corpus, duration / 3, [](const std::string& t) { sink = sink + read_notice(t).documents.size(); });
    figures.json_mb_per_second = mb_per_second(corpus, duration / 3, [](const std::string& t) { sink = sink + to_json(read_notice(t)).size(); });
    const double rate = mb_per_second(one, duration / 3, [](const std::string& t) { sink = sink + to_json(read_notice(t)).size(); });
    figures.notice_10kb_ms = static_cast<double>(one.front().size()) / 1e6 / rate * 1e3;
    return figures;
}

}  // namespace luoshi::notices::reading
