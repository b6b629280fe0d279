#include "notices/reading/title.hpp"

#include <algorithm>

#include "notices/reading/bodies.hpp"
#include "notices/reading/numerals.hpp"
#include "notices/reading/wordset.hpp"

namespace luoshi::notices::reading {
namespace {

constexpr WordSet genres({"管理办法", "实施办法", "暂行办法", "实施细则", "实施方案", "工作方案",   "实施意见",
                          "指导意见", "通知",     "通报",     "通告",     "公告",     "公报",       "决定",
                          "决议",     "意见",     "办法",     "规定",     "细则",     "规则",       "条例",
                          "方案",     "规划",     "计划",     "纲要",     "要点",     "标准",       "指南",
                          "指引",     "目录",     "清单",     "名单",     "章程",     "规程",       "规范",
                          "制度",     "报告",     "请示",     "批复",     "复函",     "函",         "议案",
                          "纪要",     "答复",     "说明",     "安排",     "措施",     "须知",       "承诺书",
                          "协议书",   "申报书",   "申请表",   "登记表",   "推荐表",   "汇总表",     "统计表",
                          "评分表",   "一览表",   "指标体系", "任务书",   "分工表",   "任务分解表", "进度表",
                          "表"});
constexpr WordSet short_genres({"办法", "细则", "方案", "意见"});

string_view without_bracket(string_view title) {
    for (int n = 0; n < 3; ++n) {
        title = trim(title);
        const size_t last = previous(title, title.size());
        const char32_t c = title.empty() ? 0 : fold(decode(title, last).code);
        if (c != ')') break;
        size_t at = last;
        while (at > 0 && fold(decode(title, at).code) != '(') at = previous(title, at);
        if (at == 0) break;
        title = title.substr(0, at);
    }
    return title;
}

}  // namespace

string_view genre_of(string_view title) {
    const string_view core = without_bracket(title);
    if (const string_view g = genres.end_of(core); !g.empty()) {
        const string_view s = short_genres.end_of(g);
        return s.empty() ? g : s;
    }
    if (core.ends_with("令") && is_body_name(core.substr(0, core.size() - 3))) return "令";
    if (core.ends_with("命令")) return "命令";
    return {};
}

bool ends_title(string_view line) {
    if (line.size() < 6 || line.size() > 300) return false;
    const string_view genre = genre_of(line);
    if (genre.empty()) return false;
    static constexpr WordSet never(
        {"。", "；", "：", ":", "？", "特此", "如下", "以下", "有关规定", "通知精神", "现将"});
    if (never.within(line)) return false;
    if (contains(line, "，") && !contains(line, "关于")) return false;
    return genre != "表" || line.size() <= 90;
}

bool is_letter_genre(string_view genre) {
    static constexpr WordSet letters({"通知", "通报", "通告", "公告", "公报", "决定", "决议", "报告", "请示", "批复",
                                      "复函", "函", "议案", "纪要", "令", "命令", "意见", "答复"});
    return letters.has(genre);
}

std::optional<int> stated_issuer_count(string_view title) {
    const size_t about = std::min(title.find("关于"), title.find("印发"));
    const string_view front = title.substr(0, about);
    for (size_t at = front.find("等"); at != string_view::npos; at = front.find("等", at + 3)) {
        size_t next = skip_spaces(front, at + 3);
        std::int64_t value = 0;
        if (const Digits digits = scan_digits(front, next); digits.count > 0 && digits.count < 4) {
            value = digits.value;
            next = digits.end;
        } else {
            const size_t end = numeral_run(front, next);
            const auto n = parse_numeral(front.substr(next, end - next));
            if (!n || *n > 200) continue;
            value = *n;
            next = end;
        }
        string_view rest = front.substr(next);
        if (rest.starts_with("个")) rest.remove_prefix(3);
        static constexpr string_view kinds[] = {"部门", "单位", "厅", "部委", "部", "委", "机构", "局", "家"};
        for (const string_view k : kinds) {
            if (rest.starts_with(k)) return static_cast<int>(value);
        }
    }
    return std::nullopt;
}

std::vector<std::string> title_issuers(string_view title) {
    size_t about = std::min({title.find("关于"), title.find("印发"), title.find("转发")});
    if (about == string_view::npos) {
        if (genre_of(title) == "令")
            about = title.rfind("令");
        else if (genre_of(title) == "公告" || genre_of(title) == "通告")
            about = title.rfind(genre_of(title));
        else
            return {};
    }
    string_view front = trim(title.substr(0, about));
    for (size_t at = front.find("等"); at != string_view::npos; at = front.find("等", at + 3)) {
        const string_view rest = front.substr(at + 3);
        if (is_digit(first_char(rest)) || is_numeral(first_char(rest)) || rest.starts_with("部门") ||
            rest.starts_with("单位")) {
            front = trim(front.substr(0, at));
            break;
        }
    }
    std::vector<std::string> out;
    for (const string_view item : split_bodies(front)) {
        const auto names = split_glued_bodies(item);
        if (names.empty()) return {};
        out.insert(out.end(), names.begin(), names.end());
    }
    return out;
}

std::optional<std::string> cited_issuer(string_view title) {
    const auto names = title_issuers(title);
    if (names.empty()) return std::nullopt;
    std::string all;
    for (const std::string& name : names) all += (all.empty() ? "" : "、") + name;
    return all;
}

}  // namespace luoshi::notices::reading
