import colorsys
import itertools

for color in itertools.product((0.0, 0.2, 0.5, 1.0), repeat=3):
    print(color)
    for there, back in ((colorsys.rgb_to_yiq, colorsys.yiq_to_rgb), (colorsys.rgb_to_hls, colorsys.hls_to_rgb), (colorsys.rgb_to_hsv, colorsys.hsv_to_rgb)):
        print(there(*color), back(*color))
