// Small faults of wording inside one paragraph: bases without a name, vague deadlines, words written twice.
#include <algorithm>
#include <array>

#include "notices/reading/stretch.hpp"
#include "notices/reading/wordset.hpp"

namespace luoshi::notices::reading {
namespace {

// 深挖挖掘: two verbs run into each other over a shared character. Only pairs that cannot be sound Chinese.
constexpr WordSet stutters({"深挖挖掘", "加强强化", "增强强化", "推进进行", "促进进行", "开展展开", "建立立即"});
// 培训培训机构, 规范规范性文件: the second word belongs to a name.
bool opens_name(string_view rest) {
    static constexpr WordSet tails(
        {"部",   "性",   "者",   "率",   "费",   "员",   "机构", "办法", "工作", "情况", "标准", "制度", "方案",
         "意见", "中心", "站",   "点",   "组",   "期",   "书",   "表",   "单位", "质量", "水平", "能力", "能",
         "局",   "院",   "会",   "处",   "室",   "权",   "力",   "型",   "化",   "问题", "对象", "教育", "项目",
         "基地", "活动", "计划", "规划", "成果", "结果", "内容", "过程", "经费", "资金", "体系", "平台", "研"});
    return tails.starts(rest);
}

void repeated_words(const Stretch& s, Memory& m) {
    if (!s.kinds.any(Token::verb, Token::manner, Token::basis)) return;
    const string_view text = s.text().substr(0, s.end);
    const auto report = [&](size_t at, size_t size) {
        m.findings.add("REPEATED_WORDS", Severity::warning, s.lines(at, at + size),
                       "用词重复：" + quoted(text.substr(at, size)) + "。请删去多余的字词。", Strength::usual);
    };
    for (size_t i = 0; i < s.tokens.size(); ++i) {
        const Tok& a = s.tokens[i];
        if (a.kind != Token::verb && a.kind != Token::manner && a.kind != Token::basis) continue;
        if (a.size < 6) continue;
        const string_view rest = text.substr(a.begin);
        if (i + 1 < s.tokens.size() && s.tokens[i + 1].begin == a.end() && s.tokens[i + 1].size == a.size &&
            rest.substr(a.size).starts_with(s.word(a)) && !opens_name(rest.substr(a.size * size_t{2})))
            report(a.begin, a.size * size_t{2});
        if (a.kind == Token::verb) {
            if (const string_view stutter = stutters.start_of(rest); !stutter.empty()) report(a.begin, stutter.size());
        }
    }
}

}  // namespace

void read_wording(const Stretch& stretch, Memory& memory) {
    // Where the stretch has none of them, the loop ends before it begins.
    bool vague = !stretch.kinds.any(Token::vague);
    bool unnamed = !stretch.kinds.any(Token::unnamed);
    for (const Tok& t : stretch.tokens) {
        if (vague && unnamed) break;
        if (t.kind == Token::unnamed && !unnamed) {
            unnamed = true;
            memory.findings.add(
                "UNNAMED_BASIS", Severity::info, stretch.lines(t.begin, t.end()),
                "依据不明确：" + quoted(stretch.word(t)) + "没有写明文件名称和文号。如有具体依据，请写明。",
                Strength::practice);
        }
        if (t.kind == Token::vague && !vague) {
            vague = true;
            memory.findings.add("VAGUE_DEADLINE", Severity::info, stretch.lines(t.begin, t.end()),
                                "时限不明确：" + quoted(stretch.word(t)) + "没有写明日期。如需考核，请明确时限。",
                                Strength::practice);
        }
    }
    repeated_words(stretch, memory);
}

}  // namespace luoshi::notices::reading
